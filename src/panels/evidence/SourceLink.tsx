import type { Figure } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import { showEvidence } from '../../state/actions';
import { figureWhen, periodWords } from '../../text/period';
import type { Text } from '../../text/text';
import { useText } from '../useText';
import styles from './SourceLink.module.css';
import { sourceName } from './sourceName';
import { useSources } from './useSources';

interface FigureSourceProps {
  /** What the figure says, in the language of the page; the card repeats it. */
  readonly label: string;
  readonly figure: Figure;
}

/** `OECD, 2014`: from where and from when, and a press opens the evidence. */
export function FigureSource({ label, figure }: FigureSourceProps) {
  const known = usePublishers(figure);
  const publisher = figure.ownSource ?? known;
  const text = useText();
  const { t } = text;
  const when = figureWhen(figure, text);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={t('dossier.source.of', { label, source: publisher, when })}
      onClick={() => showEvidence({ type: 'figure', label, figure })}
    >
      {t('dossier.source.short', { source: publisher, when })}
    </button>
  );
}

interface PlainSourceProps {
  readonly label: string;
  readonly sourceId: SourceId;
  /** Said after the publisher: the period of a reading, or words about a status. */
  readonly when?: string | undefined;
}

/** The source of words rather than of a number: a status, hours, a name. */
export function PlainSource({ label, sourceId, when }: PlainSourceProps) {
  const publisher = usePublisher(sourceId);
  const text = useText();
  const { t } = text;
  const words =
    when === undefined ? publisher : t('dossier.source.short', { source: publisher, when: periodWords(when, text) });
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={t('dossier.source.ofWords', { label, source: words })}
      onClick={() => showEvidence({ type: 'source', label, sourceId })}
    >
      {words}
    </button>
  );
}

/** Of a figure worked out from others all publishers, each once. */
function usePublishers({ sourceId, madeOf }: Figure): string {
  const name = usePublisherName();
  const ids = madeOf?.map(({ figure }) => figure.sourceId) ?? [sourceId];
  return [...new Set(ids.map(name))].join(' + ');
}

function usePublisher(id: SourceId): string {
  return usePublisherName()(id);
}

function usePublisherName(): (id: SourceId) => string {
  const sources = useSources();
  const { t } = useText();
  return (id) => publisherName(sources, id, t);
}

function publisherName(sources: ReturnType<typeof useSources>, id: SourceId, t: Text['t']): string {
  if (sources === undefined) return t('dossier.source.pending');
  const source = sources.get(id);
  if (source === undefined) return t('dossier.source.missing');
  if (source.read === 'computed') return t('dossier.source.computed');
  if (source.read === 'recalled') return t('dossier.source.recalled');
  const name = sourceName(source);
  // A source of several parts may begin with what was only remembered.
  if (name?.startsWith('unverified: recalled') === true) return t('dossier.source.recalled');
  return name ?? t('dossier.evidence.source');
}
