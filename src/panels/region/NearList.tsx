import type { Pointed } from '../../state/store';
import { FigureLine } from '../../ui/FigureLine';
import { FigureSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import type { NearRow } from './near';

interface NearListProps<Thing> {
  readonly rows: readonly NearRow<Thing>[];
  readonly to: (thing: Thing) => Pointed;
  /** A few words after the name. */
  readonly describe?: (thing: Thing) => string;
}

/** Places by hours from the reference city; each opens its own dossier. */
export function NearList<Thing extends { readonly id: string; readonly name: string }>({
  rows,
  to,
  describe,
}: NearListProps<Thing>) {
  const { t, hours } = useText();
  if (rows.length === 0) return <p>{t('dossier.corridor.noneNear')}</p>;
  return (
    <ul>
      {rows.map(({ thing, hours: figure }) => (
        <FigureLine
          key={thing.id}
          label={
            <>
              <PlaceLink to={to(thing)}>{thing.name}</PlaceLink>
              {describe && ` · ${describe(thing)}`}
            </>
          }
          value={figure.value === 0 ? t('dossier.sameTown') : hours(figure.value)}
          source={<FigureSource label={thing.name} figure={figure} />}
        />
      ))}
    </ul>
  );
}
