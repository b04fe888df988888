import { type CatchmentCount, NO_CATCHMENT, together } from '../../corridors/catchmentCounts';
import type { Crossing } from '../../model/port';
import { selectCatchments, selectPeople } from '../../state/border/catchment';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { ExtrasState } from '../evidence/ExtraGate';
import { FigureSource } from '../evidence/SourceLink';
import { useMissing } from '../useExtra';
import { useText } from '../useText';
import styles from './PortDossier.module.css';

const NEEDS = ['cities', 'indicators'] as const;
const ROWS = ['regions', 'people', 'towns', 'plants'] as const;

/** For how many regions, people, towns and plants a crossing of this port is the nearest, and how the plan moves that. */
export function CatchmentSection({ crossings }: { readonly crossings: readonly Crossing[] }) {
  const { t } = useText();
  const { faults } = useMissing(NEEDS);
  const found = useApp(selectCatchments);
  if (found === undefined) {
    return (
      <Section title={t('over.catchment.title')}>
        {faults.length > 0 ? <ExtrasState names={NEEDS} /> : t('over.catchment.running')}
      </Section>
    );
  }
  const sum = (side: ReadonlyMap<string, CatchmentCount>) =>
    together(crossings.map(({ id }) => side.get(id) ?? NO_CATCHMENT));
  return (
    <Section title={t('over.catchment.title')} aux={t('over.catchment.aux')}>
      <CatchmentTable before={sum(found.before)} after={sum(found.after)} />
    </Section>
  );
}

interface SidesProps {
  readonly before: CatchmentCount;
  readonly after: CatchmentCount;
}

function CatchmentTable({ before, after }: SidesProps) {
  const { t, number, signed } = useText();
  const isMoved = ROWS.some((row) => before[row] !== after[row]);
  return (
    <>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{t('over.catchment.what')}</th>
            {isMoved && <th scope="col">{t('border.side.before')}</th>}
            <th scope="col">{t(isMoved ? 'border.side.after' : 'over.catchment.count')}</th>
            {isMoved && <th scope="col">{t('over.catchment.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`over.catchment.${row}`)}</th>
              {isMoved && <td className="num">{number(before[row])}</td>}
              <td className="num">{number(after[row])}</td>
              {isMoved && (
                <td className="num">{before[row] === after[row] ? '0' : signed(after[row] - before[row], 0)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!isMoved && <p className={styles.note}>{t('over.catchment.same')}</p>}
      <Notes count={after} />
    </>
  );
}

/** What the people are taken from, and for how many regions nobody tells them. */
function Notes({ count }: { readonly count: CatchmentCount }) {
  const { t } = useText();
  const people = useApp(selectPeople);
  const [figure] = people?.values() ?? [];
  const label = t('over.catchment.people');
  return (
    <p className={styles.note}>
      {t('over.catchment.note')}{' '}
      {count.regionsWithoutPeople > 0 && t('over.catchment.unknown', { count: count.regionsWithoutPeople })}{' '}
      {figure !== undefined && <FigureSource label={label} figure={figure} />}
    </p>
  );
}
