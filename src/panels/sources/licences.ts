import type { Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';

/** What may be done with a source, as its `licence` says; `settle` needs an answer before a commercial release. */
export const LICENCE_KINDS = ['settle', 'shareAlike', 'attribution', 'open', 'cited', 'ours'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

const RULES: readonly (readonly [pattern: RegExp, kind: LicenceKind])[] = [
  [/BY-SA|share-alike/i, 'shareAlike'],
  [/BY-NC|not stated|not checked|without a licence|check with|press cop(y|ies)/i, 'settle'],
  [/CC BY|attribution|free use|open (data|licence)/i, 'attribution'],
  [/public|MIT|BSD/, 'open'],
];

/** The kind of a source by the words of its licence; without words its facts are cited one by one. */
export function licenceKind({ licence, read }: Pick<Source, 'licence' | 'read'>): LicenceKind {
  if (read === 'computed') return 'ours';
  if (licence === undefined) return 'cited';
  return RULES.find(([pattern]) => pattern.test(licence))?.[1] ?? 'cited';
}

export interface LicenceGroup {
  readonly kind: LicenceKind;
  readonly sources: readonly { readonly source: Source; readonly figures: number }[];
}

/** Sources by kind of licence, those with most figures first; what needs settling leads. */
export function licenceGroups(
  sources: readonly Source[],
  figures: ReadonlyMap<SourceId, number>,
): readonly LicenceGroup[] {
  return LICENCE_KINDS.flatMap((kind) => {
    const own = sources
      .filter((source) => licenceKind(source) === kind)
      .map((source) => ({ source, figures: figures.get(source.id) ?? 0 }))
      .toSorted((a, b) => b.figures - a.figures);
    return own.length === 0 ? [] : [{ kind, sources: own }];
  });
}
