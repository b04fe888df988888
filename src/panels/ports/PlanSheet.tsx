import { Printer, X } from 'lucide-react';
import { useMemo } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PlanChange, PlanEntry } from '../../model/plan';
import { crossingsOf } from '../../state/border/plan';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { Button } from '../../ui/Button';
import { sourceName } from '../evidence/sourceName';
import { useSources } from '../evidence/useSources';
import { shownTitle } from '../shownTitle';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { Rows } from './LoadsTable';
import css from './PlanSheet.module.css';
import { PlanFacts } from './PlanSummary';
import { changeWords, crossingName, priceWords } from './planWords';
import { Part, SheetRegions } from './SheetRegions';
import { sheetSources } from './sheetSources';

const NO_ENTRIES: readonly PlanEntry[] = [];

/** The plan on paper: crossings, changes, effects, costs, sources, assumptions and the day. */
export function PlanSheet() {
  const { t } = useText();
  const isEmpty = useApp(({ scenario }) => scenario.plan.length === 0);
  const close = (): void => patchBorder({ isSheetOpen: false });
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen onOpenChange={(open) => open || close()} data-plan-sheet>
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.sheet ?? ''}>
          <div className={css.tools}>
            <Button variant="primary" icon={<Printer aria-hidden />} disabled={isEmpty} onClick={() => window.print()}>
              {t('border.sheet.print')}
            </Button>
            <Button icon={<X aria-hidden />} onClick={close}>
              {t('border.sheet.close')}
            </Button>
          </div>
          <Heading slot="title" level={1} className={css.title ?? ''}>
            {t('border.sheet.title')}
          </Heading>
          {isEmpty ? <p>{t('border.sheet.empty')}</p> : <SheetBody />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SheetBody() {
  const { t } = useText();
  const entries = useEntries();
  return (
    <>
      <Made />
      <Part title={t('border.sheet.changes')}>
        <Changes entries={entries} />
      </Part>
      <Part title={t('border.sheet.effects')}>
        <PlanFacts />
        <Loads />
      </Part>
      <SheetRegions />
      <Part title={t('border.sheet.assumptions')}>
        <Assumptions entries={entries} />
      </Part>
      <Part title={t('border.sheet.sources')}>
        <Sources entries={entries} />
      </Part>
    </>
  );
}

/** The entries of the plan, in its order. */
function useEntries(): readonly PlanEntry[] {
  const plan = useApp(({ scenario }) => scenario.plan);
  const entries = useExtra('planEntries');
  const all = entries.type === 'ready' ? entries.data : NO_ENTRIES;
  return useMemo(() => {
    const ids = [...new Set(plan.flatMap(({ entryId }) => entryId ?? []))];
    return ids.flatMap((id) => all.filter((entry) => entry.id === id));
  }, [plan, all]);
}

function Made() {
  const { t, date } = useText();
  const title = useApp(({ scenario }) => scenario.title);
  const year = useApp(({ scenario }) => scenario.year);
  const name = shownTitle(title, t).trim() || t('recent.untitled');
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
  return (
    <p className={css.made}>{t('border.sheet.made', { title: name, year: String(year), date: date(day.join('-')) })}</p>
  );
}

function Changes({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const { t } = useText();
  const plan = useApp(({ scenario }) => scenario.plan);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('border.sheet.crossing')}</th>
          <th scope="col">{t('border.sheet.change')}</th>
          <th scope="col" className="num">
            {t('border.sheet.from')}
          </th>
          <th scope="col" className="num">
            {t('border.sheet.cost')}
          </th>
          <th scope="col">{t('border.sheet.source')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.map((item) => (
          <ChangeLine
            key={`${item.crossingId} ${item.year} ${item.entryId}`}
            item={item}
            entry={entries.find(({ id }) => id === item.entryId)}
            isFirst={plan.find(({ entryId }) => entryId === item.entryId) === item}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeLineProps {
  readonly item: PlanChange;
  readonly entry: PlanEntry | undefined;
  /** The first change of its entry, which carries the cost: it is to be paid once. */
  readonly isFirst: boolean;
}

function ChangeLine({ item, entry, isFirst }: ChangeLineProps) {
  const text = useText();
  const { t } = text;
  const crossings = useApp(({ atlas }) => atlas.crossings);
  const year = useApp(({ scenario }) => scenario.year);
  const sources = useSources();
  const source = entry && sources?.get(entry.sourceId);
  return (
    <tr>
      <th scope="row">{crossingName(crossings, item.crossingId)}</th>
      <td>
        {changeWords(item, text).join(', ')}
        {item.minutes !== undefined && ` (${t('border.assumption')})`}
        {entry !== undefined && <small>{entry.names[text.language]}</small>}
      </td>
      <td className="num">
        {item.year}
        {item.year > year && <small>{t('border.sheet.later', { year: String(year) })}</small>}
      </td>
      <td className="num">{entry === undefined ? '–' : isFirst && priceWords(entry, text)}</td>
      <td>{entry === undefined ? t('border.sheet.own') : ((source && sourceName(source)) ?? '–')}</td>
    </tr>
  );
}

function Loads() {
  const plan = useApp(({ scenario }) => scenario.plan);
  const loads = useApp(({ session }) => session.border.loads);
  const { t } = useText();
  const ids = new Set(crossingsOf(plan));
  const rows = (loads ?? []).filter(({ crossingId }) => ids.has(crossingId));
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{t('border.loads.title')}</h3>
      <Rows rows={rows} />
      <p className={css.note}>{t('border.loads.note')}</p>
    </>
  );
}

function Assumptions({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const text = useText();
  const { t, number, percent, figure, language } = text;
  const speed = (value: number): string => figure({ value, unit: 'kmPerHour' });
  const { crossingMinutes, queueShare, speedKmh } = useApp(({ scenario }) => scenario.assumptions);
  const speeds = {
    motorway: speed(speedKmh.motorway),
    highway: speed(speedKmh.highway),
    access: speed(speedKmh['port access']),
    local: speed(speedKmh['off network']),
  };
  return (
    <ul>
      <li>
        {t('border.sheet.a.minutes', {
          minutes: t('unit.minutes', { value: number(crossingMinutes) }),
          share: percent(queueShare),
        })}
      </li>
      <li>{t('border.sheet.a.speeds', speeds)}</li>
      <li>{t('border.sheet.a.trucks')}</li>
      <li>{t('border.sheet.a.waits')}</li>
      <li>{t('border.sheet.a.costs')}</li>
      {entries.map((entry) => (
        <li key={entry.id}>
          <b>{joined(entry.names[language], '', text)}</b>
          {entry.notes[language]}
        </li>
      ))}
    </ul>
  );
}

function Sources({ entries }: { readonly entries: readonly PlanEntry[] }) {
  const sources = useSources();
  const details = useExtra('ports');
  const works = details.type === 'ready' ? details.data.works : [];
  return (
    <ol>
      {sheetSources(entries, works, sources ?? new Map()).map((source) => (
        <li key={source.id} lang="en">
          {[source.publisher, source.title, source.period, source.url].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ol>
  );
}
