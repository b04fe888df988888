import type { RegionId } from '../../model/ids';
import type { LeadArgument } from '../../scoring/inverse/redTeam';
import { selectRedTeam } from '../../state/inverse';
import { selectPrepared, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { rawFigure } from '../../views/rawFigure';
import { FigureTags } from '../evidence/SourcedFigure';
import { FigureSource } from '../evidence/SourceLink';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Inverse.module.css';
import type { Pair } from './pair';

/** The case against the winner, as a rival would make it: its strongest leads with their figures. */
export function RedTeamPart({ pair: { winner, rival } }: { readonly pair: Pair }) {
  const { t, language } = useText();
  const found = useApp((state) => selectRedTeam(state, winner, rival));
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const names = {
    winner: regions.get(winner)?.names[language] ?? winner,
    rival: regions.get(rival)?.names[language] ?? rival,
  };
  const oneSided = criteria
    .filter(({ id }) => found.oneSided.includes(id))
    .map((criterion) => criterion.names[language]);
  return (
    <TabPart title={t('change.red', names)} lead={t('change.red.lead', names)}>
      {found.leads.length === 0 ? (
        <Notice tone="info">{t('change.red.none', names)}</Notice>
      ) : (
        <ol className={styles.arguments}>
          {found.leads.map((lead) => (
            <Argument key={lead.criterionId} lead={lead} rival={rival} winner={winner} />
          ))}
        </ol>
      )}
      {oneSided.length > 0 && <p className={styles.note}>{t('change.red.oneSided', { list: oneSided.join(', ') })}</p>}
    </TabPart>
  );
}

interface ArgumentProps extends Pair {
  readonly lead: LeadArgument;
}

function Argument({ lead, rival, winner }: ArgumentProps) {
  const { t, signed, language } = useText();
  const criterion = useApp(selectPrepared).criteria.find(({ id }) => id === lead.criterionId);
  return (
    <li>
      <p className={styles.claim}>
        {t('change.red.claim', {
          criterion: criterion?.names[language] ?? lead.criterionId,
          points: signed(lead.scorePoints, 1),
        })}
      </p>
      <Side regionId={rival} lead={lead} raw={lead.rival.raw} />
      <Side regionId={winner} lead={lead} raw={lead.winner.raw} />
    </li>
  );
}

interface SideProps {
  readonly regionId: RegionId;
  readonly lead: LeadArgument;
  readonly raw: number;
}

/** One region's figure with its source and what to know before comparing. */
function Side({ regionId, lead, raw }: SideProps) {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const region = useApp(selectRegionMap).get(regionId);
  const criterion = useApp(selectPrepared).criteria.find(({ id }) => id === lead.criterionId);
  const figure = region && criterion && rawFigure(atlas, criterion, region, raw);
  if (region === undefined || figure === undefined) return null;
  const name = region.names[text.language];
  const label = `${criterion?.names[text.language] ?? lead.criterionId}, ${name}`;
  return (
    <p className={styles.side}>
      <span>{name}</span> <b>{text.figure(figure)}</b> <FigureSource label={label} figure={figure} />{' '}
      <FigureTags figure={figure} />
    </p>
  );
}
