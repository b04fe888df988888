import { useState } from 'react';
import { selectDrawTask } from '../../state/confidence/task';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { DoubtOptions } from './DoubtOptions';
import { DrawNotice, DrawProgress } from './DrawState';
import { Drivers } from './Drivers';
import { FirstPlaces } from './FirstPlaces';
import { NothingToDraw } from './NothingToDraw';
import { Pairs } from './Pairs';
import { Settle } from './Settle';
import { Strip } from './Strip';
import { TopPicker } from './TopPicker';
import { usePictured } from './usePictured';

/** The ranks that every region takes over the draws, what moves them and what would settle them. */
export function RanksTab() {
  const { t, number } = useText();
  const task = useApp(selectDrawTask);
  const pictured = usePictured();
  const [isTable, setTable] = useState(false);
  const of = useApp(({ session }) => session.picture.of);
  const { weights, data, draws } = useApp(({ scenario }) => scenario.uncertainty);
  return (
    <div className={css.tab}>
      <header className={css.head}>
        <h2 className={css.title}>{t('confidence.title')}</h2>
        <p className={css.lead}>{t('confidence.lead', { draws: number(draws), way: weights, data })}</p>
      </header>
      {task.type === 'none' ? <NothingToDraw task={task} /> : <DrawNotice />}
      {task.type === 'draw' && (
        <div className={css.tools}>
          <TopPicker />
          <DrawProgress />
          <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t(isTable ? 'confidence.hideData' : 'confidence.showData')}
          </Button>
        </div>
      )}
      {task.type === 'draw' && pictured && (
        <>
          {of !== task && (
            <div className={css.block}>
              <Notice tone="info">{t('confidence.stale')}</Notice>
            </div>
          )}
          <Strip pictured={pictured} isTable={isTable} />
          <Drivers pictured={pictured} />
          <Settle pictured={pictured} />
          <Pairs pictured={pictured} />
          <FirstPlaces pictured={pictured} />
        </>
      )}
      <DoubtOptions />
    </div>
  );
}
