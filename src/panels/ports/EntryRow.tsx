import type { PlanChange, PlanEntry } from '../../model/plan';
import { setPlanChange } from '../../state/border/actions';
import { planParts, planYears, setEntryYear, switchEntry } from '../../state/border/plan';
import { useApp } from '../../state/store';
import { yearOf } from '../../state/timeline';
import { joined } from '../../text/joined';
import { NumberField } from '../../ui/NumberField';
import { Switch } from '../../ui/Switch';
import { Tag } from '../../ui/Tag';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import css from './Plan.module.css';
import { changeWords, costWords, crossingName } from './planWords';

const NO_CHANGES: readonly PlanChange[] = [];
const MOST_MINUTES = 10_080;

/** A real project: on or off, from which year, at what cost, and what is assumed of it. */
export function EntryRow({ entry }: { readonly entry: PlanEntry }) {
  const text = useText();
  const { t } = text;
  const changes = useApp(({ scenario }) => planParts(scenario.plan, scenario.year).entries.get(entry.id) ?? NO_CHANGES);
  const isOn = changes.length > 0;
  const name = entry.names[text.language];
  return (
    <li className={css.entry} data-on={isOn || undefined}>
      <div className={css.line} data-on-paper>
        {entry.changes.length === 0 ? (
          <span className={css.idle}>{name}</span>
        ) : (
          <Switch label={name} checked={isOn} onChange={(next) => switchEntry(entry, next)} />
        )}
        <EntryYear entry={entry} year={changes[0]?.year} name={name} />
      </div>
      <p className={css.facts}>
        <span className="num">{costWords(entry, text)}</span>
        <Tag>{t(`ports.stage.${entry.stage}`)}</Tag>
        {entry.changes.length === 0 && <Tag>{t('border.entry.idle')}</Tag>}
        {!entry.isRoutable && <Tag tone="warn">{t('border.entry.offNetwork')}</Tag>}
        <PlainSource label={name} sourceId={entry.sourceId} />
      </p>
      {isOn && entry.year === undefined && (
        <p className={css.facts}>{t('border.entry.noYearTaken', { year: String(changes[0]?.year) })}</p>
      )}
      {isOn && (
        <ul className={css.changes}>
          {changes.map((item) => (
            <EntryChangeLine key={item.crossingId} item={item} />
          ))}
        </ul>
      )}
      <details className={css.assumed}>
        <summary aria-label={joined(t('border.assumed'), name, text)}>{t('border.assumed')}</summary>
        <p>{entry.notes[text.language]}</p>
        {changes.map((item) => (
          <MinutesField key={item.crossingId} item={item} />
        ))}
      </details>
    </li>
  );
}

interface EntryYearProps {
  readonly entry: PlanEntry;
  /** In which the plan has it; absent while it is off. */
  readonly year: number | undefined;
  readonly name: string;
}

function EntryYear({ entry, year, name }: EntryYearProps) {
  const { t } = useText();
  const first = useApp(({ atlas }) => yearOf(atlas.edition));
  if (year === undefined) {
    const words =
      entry.year === undefined ? t('border.entry.noYear') : t('border.entry.year', { year: String(entry.year) });
    return <span className={`${css.note} num`}>{words}</span>;
  }
  return (
    <select
      className={css.select}
      aria-label={t('border.entry.yearOf', { name })}
      value={year}
      onChange={(event) => setEntryYear(entry.id, Number(event.target.value))}
    >
      {planYears(Math.min(first, year)).map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

function EntryChangeLine({ item }: { readonly item: PlanChange }) {
  const text = useText();
  const crossings = useApp(({ atlas }) => atlas.crossings);
  return (
    <li>
      {joined(crossingName(crossings, item.crossingId), changeWords(item, text).join(', '), text)}{' '}
      {item.minutes !== undefined && <Tag tone="warn">{text.t('border.assumption')}</Tag>}
    </li>
  );
}

function MinutesField({ item }: { readonly item: PlanChange }) {
  const { t } = useText();
  const crossings = useApp(({ atlas }) => atlas.crossings);
  if (item.minutes === undefined) return null;
  return (
    <NumberField
      label={t('border.entry.minutesAt', { name: crossingName(crossings, item.crossingId) })}
      value={item.minutes}
      min={0}
      max={MOST_MINUTES}
      step={5}
      onChange={(minutes) => setPlanChange({ ...item, minutes })}
    />
  );
}
