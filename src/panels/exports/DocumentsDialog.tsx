import { useState } from 'react';
import { PAGE_FORMATS } from '../../exports/formats';
import { type OrderedSites, PAPERS, type WhiteLabel } from '../../exports/order';
import { FEWEST_COMPARED } from '../../exports/report/limits';
import { LANGUAGES } from '../../model/geo';
import { patchSession } from '../../state/actions';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { Switch } from '../../ui/Switch';
import { OWN_NAMES } from '../palette/actions';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { DocumentFields, LayerField, SlidesField } from './DocumentFields';
import css from './Documents.module.css';
import type { DocumentDoor } from './door';
import { type Draft, fileName, isStory, orderOf, startDraft } from './draft';
import { faultWords } from './faultWords';
import { LabelFields } from './LabelFields';
import { MapPicture } from './MapPicture';
import { useAllExtras } from './useAllExtras';
import { type Making, useMaking } from './useMaking';
import { type SitesReady, useOrderedSites } from './useOrderedSites';

const close = (): void => patchSession({ overlay: 'none' });

/** A name, logo and colour last until the page is closed. */
let keptLabel: WhiteLabel = {};

/** Chooses a document, table or layer of the open scenario, makes it beside the page and saves it. */
export function DocumentsDialog({ door }: { readonly door: DocumentDoor }) {
  const { t } = useText();
  const [draft, setDraft] = useDraft();
  const [label, setLabel] = useState(keptLabel);
  const { making, start, stop } = useMaking(door);
  const sites = useOrderedSites(draft);
  const makeIt = useJob(draft, label, sites.type === 'ready' ? sites.sites : undefined, start);
  const change = (part: Partial<Draft>): void => {
    stop();
    setDraft({ ...draft, ...part });
  };
  const keep = (next: WhiteLabel): void => {
    keptLabel = next;
    setLabel(next);
  };
  const isTable = draft.format === 'csv' || draft.format === 'geojson';
  const count = draft.compared.length + (sites.type === 'ready' ? sites.sites.rows.length : draft.sites.length);
  const isFew = draft.format === 'pdf' && draft.document === 'comparison' && count < FEWEST_COMPARED;
  const scenes = useApp(({ scenario }) => scenario.story.length);
  const isEmpty = isStory(draft) && scenes === 0;
  return (
    <WorkDialog title={t('documents.title')} onClose={close}>
      <div className={css.fields}>
        <p className={css.note}>{t('documents.lead')}</p>
        <FormatField draft={draft} onChange={change} />
        {draft.format === 'pdf' && <DocumentFields draft={draft} onChange={change} />}
        {draft.format === 'pptx' && <SlidesField draft={draft} onChange={change} />}
        {isTable && <LayerField draft={draft} onChange={change} />}
        {draft.format === 'csv' && (
          <Switch label={t('documents.excel')} checked={draft.bom} onChange={(bom) => change({ bom })} />
        )}
        <LanguageField draft={draft} onChange={change} />
        {draft.format === 'pdf' && <PaperField draft={draft} onChange={change} />}
        {(draft.format === 'pdf' || draft.format === 'pptx') && <LabelFields label={label} onChange={keep} />}
        <SitesLine sites={sites} />
        {isFew && <Notice tone="info">{t('documents.few')}</Notice>}
        {isEmpty && <Notice tone="info">{t('documents.noScenes')}</Notice>}
        <MakingLine
          making={making}
          isReady={makeIt !== undefined && !isFew && !isEmpty}
          onMake={makeIt}
          onCancel={stop}
        />
        <MapPicture saveMap={door.saveMap} />
      </div>
    </WorkDialog>
  );
}

function useDraft() {
  const ask = useApp(({ session }) => session.documents) ?? { document: 'full' };
  const scenario = useApp((state) => state.scenario);
  const ranking = useApp(selectRanking);
  const crossingId = useApp(({ atlas }) => atlas.crossings[0]?.id);
  return useState<Draft>(() => startDraft({ ask, scenario, ranking, crossingId }));
}

/** Starts the making; nothing while files are still on their way. */
function useJob(
  draft: Draft,
  label: WhiteLabel,
  sites: OrderedSites | undefined,
  start: ReturnType<typeof useMaking>['start'],
): (() => void) | undefined {
  const extras = useAllExtras();
  const atlas = useApp((state) => state.atlas);
  const scenario = useApp((state) => state.scenario);
  const units = useApp(({ session }) => session.units);
  if (extras === undefined || sites === undefined) return undefined;
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  const { format, language } = draft;
  const order = orderOf(draft, label, sites);
  // The data's own day, not the clock's: the same study gives the same file.
  const job = { format, atlas, extras, scenario, language, units, madeOn: atlas.edition, order, base };
  return () => start(job, (extension) => fileName(draft, extension));
}

/** How far the sites of the comparison are measured, while they are. */
function SitesLine({ sites }: { readonly sites: SitesReady }) {
  const { t, percent } = useText();
  if (sites.type === 'ready') return null;
  if (sites.type === 'failed') return <Notice tone="bad">{t('sites.failed', { message: sites.message })}</Notice>;
  return (
    <Notice tone="info">
      <span role="status">{t('sites.measuring', { share: percent(sites.share) })}</span>
    </Notice>
  );
}

interface FieldProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function FormatField({ draft, onChange }: FieldProps) {
  const { t } = useText();
  return (
    <div className={css.part}>
      <p className={css.name} aria-hidden>
        {t('documents.format')}
      </p>
      <Segments
        label={t('documents.format')}
        options={PAGE_FORMATS.map((value) => ({ value, label: t(`documents.format.${value}`) }))}
        value={draft.format}
        onChange={(format) => onChange({ format })}
      />
    </div>
  );
}

function LanguageField({ draft, onChange }: FieldProps) {
  const { t } = useText();
  return (
    <div className={css.part}>
      <p className={css.name} aria-hidden>
        {t('documents.language')}
      </p>
      <Segments
        label={t('documents.language')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        value={draft.language}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

function PaperField({ draft, onChange }: FieldProps) {
  const { t } = useText();
  return (
    <div className={css.part}>
      <p className={css.name} aria-hidden>
        {t('documents.paper')}
      </p>
      <Segments
        label={t('documents.paper')}
        options={PAPERS.map((value) => ({ value, label: t(`documents.paper.${value}`) }))}
        value={draft.paper}
        onChange={(paper) => onChange({ paper })}
      />
    </div>
  );
}

interface MakingLineProps {
  readonly making: Making;
  readonly isReady: boolean;
  readonly onMake: (() => void) | undefined;
  readonly onCancel: () => void;
}

function MakingLine({ making, isReady, onMake, onCancel }: MakingLineProps) {
  const { t, number } = useText();
  return (
    <>
      {making.type === 'failed' && <Notice tone="bad">{faultWords(making.fault, t)}</Notice>}
      <p role="status" className={css.note}>
        {making.type === 'busy' && t('documents.busy')}
        {making.type === 'done' && t('documents.done', { file: making.name, size: number(making.kb) })}
      </p>
      <div className={css.actions}>
        {making.type === 'busy' ? (
          <>
            <progress className={css.busy} value={making.done} max={1} aria-label={t('documents.busy')} />
            <Button onClick={onCancel}>{t('documents.cancel')}</Button>
          </>
        ) : (
          <Button variant="primary" disabled={!isReady} onClick={onMake}>
            {t('documents.make')}
          </Button>
        )}
      </div>
    </>
  );
}
