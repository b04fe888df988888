import { Pencil, Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { OWN_LIMIT, type OwnCriterion } from '../../model/own';
import { MIN_KNOWN } from '../../scoring/known';
import { inScope } from '../../scoring/scope';
import { removeOwn } from '../../state/own/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import styles from './Own.module.css';

const OwnDialog = lazy(async () => ({ default: (await import('./OwnDialog')).OwnDialog }));

/** The criteria that the user made, each with its change and its removal, and the way to make one. */
export function OwnDoor() {
  const { t } = useText();
  const own = useApp(({ scenario }) => scenario.own);
  const [open, setOpen] = useState<'new' | OwnCriterion>();
  const add = useRef<HTMLButtonElement>(null);
  const isFull = own.length >= OWN_LIMIT;
  const remove = (one: OwnCriterion): void => {
    removeOwn(one.id);
    add.current?.focus();
  };
  return (
    <div className={styles.door}>
      {own.length > 0 && (
        <ul className={styles.list} aria-label={t('own.title')}>
          {own.map((one) => (
            <li key={one.id}>
              <span className={styles.name}>
                {one.name}
                <Standing own={one} />
              </span>
              <IconButton
                size="small"
                label={t('own.edit', { name: one.name })}
                icon={<Pencil aria-hidden />}
                aria-haspopup="dialog"
                onClick={() => setOpen(one)}
              />
              <IconButton
                size="small"
                label={t('own.remove', { name: one.name })}
                icon={<Trash2 aria-hidden />}
                onClick={() => remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        ref={add}
        size="small"
        icon={<Plus aria-hidden />}
        aria-haspopup="dialog"
        aria-disabled={isFull || undefined}
        onClick={() => isFull || setOpen('new')}
      >
        {t('own.add')}
      </Button>
      {isFull && <p className={styles.note}>{t('own.full', { limit: OWN_LIMIT })}</p>}
      {open !== undefined && (
        <Suspense fallback={null}>
          <OwnDialog own={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

/** That its figures are not here yet, or are too few for the regions now in scope. */
function Standing({ own }: { readonly own: OwnCriterion }) {
  const { t, percent } = useText();
  const atlas = useApp((state) => state.atlas);
  const countries = useApp(({ scenario }) => scenario.countries);
  const picked = useApp(({ scenario }) => scenario.picked);
  const measure = atlas.criteria.find(({ id }) => id === own.id)?.readings[0]?.measure;
  if (measure?.type !== 'indicator') return <small className={styles.note}>{t('own.waiting')}</small>;
  const regions = atlas.regions.filter((region) => inScope(region, { countries, picked }));
  const row = atlas.figures.get(measure.indicatorId);
  const known = regions.filter(({ id }) => row?.has(id)).length;
  if (known >= MIN_KNOWN * regions.length) return null;
  return (
    <small className={styles.thin}>{t('own.thin', { known, all: regions.length, percent: percent(MIN_KNOWN) })}</small>
  );
}
