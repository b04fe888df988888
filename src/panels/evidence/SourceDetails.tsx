import type { ReactNode } from 'react';
import type { Source } from '../../model/figure';
import { useText } from '../useText';
import styles from './EvidenceCard.module.css';
import { READ_SENTENCES } from './marks';
import { Note } from './Note';

/** One source as a list of what is known of it; an unknown part is left out. */
export function SourceDetails({ source }: { readonly source: Source }) {
  const { t } = useText();
  return (
    <dl className={styles.facts}>
      <Fact name={t('dossier.evidence.publisher')} value={source.publisher} />
      <Fact name={t('dossier.evidence.title')} value={source.title} />
      <Fact name={t('dossier.evidence.sourcePeriod')} value={source.period && <Note note={source.period} />} ours />
      <Fact name={t('dossier.evidence.licence')} value={source.licence && <Note note={source.licence} />} ours />
      <Fact name={t('dossier.evidence.where')} value={source.where && <WithLinks words={source.where} />} />
      <Fact name={t('dossier.evidence.address')} value={source.url && <SourceAddress url={source.url} />} />
      <Fact name={t('dossier.evidence.read')} value={t(READ_SENTENCES[source.read])} ours />
    </dl>
  );
}

function Fact({
  name,
  value,
  ours = false,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly ours?: boolean;
}) {
  if (value === undefined || value === '') return null;
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd lang={ours ? undefined : 'en'}>{value}</dd>
    </div>
  );
}

function SourceAddress({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {url.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** Words in which every http(s) address is a link. */
function WithLinks({ words }: { readonly words: string }) {
  return words
    .split(/(https?:\/\/[^\s;|,]+)/)
    .map((part, index) => (index % 2 === 1 ? <SourceAddress key={part} url={part} /> : part));
}
