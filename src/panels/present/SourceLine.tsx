import type { FactSource } from '../../views/story/fact';
import { sourceName } from '../evidence/sourceName';
import { useSources } from '../evidence/useSources';
import { useText } from '../useText';
import css from './Present.module.css';

/** Where the figures of a slide come from, with their years; several of one source are named together. */
export function SourceLine({ sources }: { readonly sources: readonly FactSource[] }) {
  const { t } = useText();
  const byId = useSources();
  if (sources.length === 0 || byId === undefined) return null;
  const years = new Map<string, Set<number>>();
  for (const source of sources) {
    const known = source.type === 'source' ? byId.get(source.sourceId) : undefined;
    const ours = source.type === 'score' ? t('story.source.score') : t('story.source.computed');
    const isOurs = source.type === 'score' || known?.read === 'computed';
    const name = isOurs ? ours : known && sourceName(known);
    if (name !== undefined) years.set(name, (years.get(name) ?? new Set()).add(source.year));
  }
  // Some publishers are named with the day they wrote: the year stands there already.
  const named = [...years].map(([name, of]) => {
    const left = [...of].filter((year) => !name.includes(String(year))).sort();
    return left.length === 0 ? name : t('story.source.one', { name, year: left.join(', ') });
  });
  return <p className={css.sources}>{t('story.sources', { list: named.join('; ') })}</p>;
}
