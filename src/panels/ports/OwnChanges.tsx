import { Pencil, Plus, Trash2 } from 'lucide-react';
import { PLAN_LIMIT, type PlanChange } from '../../model/plan';
import { removePlanChange } from '../../state/border/actions';
import { planParts } from '../../state/border/plan';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import { ChangeForm } from './ChangeForm';
import css from './Plan.module.css';
import { changeWords, crossingName } from './planWords';

/** Changes of the reader's own at any crossing; each is an assumption and one step of undo. */
export function OwnChanges() {
  const { t } = useText();
  const own = useApp(({ scenario }) => planParts(scenario.plan, scenario.year).own);
  const isFull = useApp(({ scenario }) => scenario.plan.length >= PLAN_LIMIT);
  const editing = useApp(({ session }) => session.border.editing);
  const close = (): void => patchBorder({ editing: undefined });
  return (
    <section aria-labelledby="own-title">
      <h4 id="own-title" className={css.sub}>
        {t('border.own')}
      </h4>
      {own.length === 0 && editing === undefined && <p className={`${css.note} ${css.pad}`}>{t('border.own.none')}</p>}
      <ul>
        {own.map((item) => (
          <OwnLine key={`${item.crossingId} ${item.year}`} item={item} />
        ))}
      </ul>
      {editing === undefined ? (
        <div className={css.pad} style={{ paddingTop: 8 }}>
          <Button
            size="small"
            icon={<Plus aria-hidden />}
            disabled={isFull}
            onClick={() => patchBorder({ editing: { crossingId: undefined, old: undefined } })}
          >
            {t('border.own.add')}
          </Button>
          {isFull && <p className={css.note}>{t('border.own.full', { count: PLAN_LIMIT })}</p>}
        </div>
      ) : (
        <ChangeForm
          key={`${editing.crossingId} ${editing.old?.year}`}
          crossingId={editing.crossingId}
          old={editing.old}
          onClose={close}
        />
      )}
    </section>
  );
}

function OwnLine({ item }: { readonly item: PlanChange }) {
  const text = useText();
  const crossings = useApp(({ atlas }) => atlas.crossings);
  const name = crossingName(crossings, item.crossingId);
  return (
    <li className={css.own}>
      <div>
        <b>{name}</b> <span className="num">{text.t('border.entry.year', { year: String(item.year) })}</span>
        <p className={css.facts}>
          {changeWords(item, text).join(', ')} <Tag tone="warn">{text.t('border.assumption')}</Tag>
        </p>
      </div>
      <IconButton
        size="small"
        label={text.t('border.own.edit', { name })}
        icon={<Pencil aria-hidden />}
        onClick={() => patchBorder({ editing: { crossingId: item.crossingId, old: item } })}
      />
      <IconButton
        size="small"
        label={text.t('border.own.remove', { name })}
        icon={<Trash2 aria-hidden />}
        onClick={() => removePlanChange(item)}
      />
    </li>
  );
}
