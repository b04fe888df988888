/** What a hand did to the row of scenes; `from`, `to` and `index` are places, 0 for the first. */
export type SceneChange =
  | { readonly type: 'moved'; readonly from: number; readonly to: number }
  | { readonly type: 'copied'; readonly index: number }
  | { readonly type: 'deleted'; readonly index: number };

/** Where the scene that is open for editing stands afterwards: undefined where it is gone, or none is open. */
export function openAfter(open: number | undefined, change: SceneChange): number | undefined {
  if (open === undefined) return undefined;
  switch (change.type) {
    case 'moved':
      return movedPlace(open, change);
    case 'copied':
      return open > change.index ? open + 1 : open;
    case 'deleted':
      if (open === change.index) return undefined;
      return open > change.index ? open - 1 : open;
  }
}

function movedPlace(open: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (open === from) return to;
  if (from < open && open <= to) return open - 1;
  return to <= open && open < from ? open + 1 : open;
}
