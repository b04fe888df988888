/** The markup of a frame with a scenario, without its story: a frame shows none. `page` may name the site that talks to it; what is no address is left out. */
export function embedSnippet(address: string, title: string, page: string): string {
  const { origin, pathname, hash } = new URL(address);
  const asked = URL.canParse(page) ? `?origin=${encodeURIComponent(new URL(page).origin)}` : '';
  const scenario = hash.replace(/&story=[^&]*/, '');
  const source = `${origin}${pathname.replace(/[^/]*$/, '')}embed${asked}${scenario}`;
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="560" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
