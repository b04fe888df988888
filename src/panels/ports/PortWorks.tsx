import { useState } from 'react';
import type { CrossingId, PortId } from '../../model/ids';
import type { PortWork } from '../../model/port';
import { select } from '../../state/actions';
import { useApp } from '../../state/store';
import { asOfWords } from '../../text/period';
import { wordsIn } from '../../text/wordsIn';
import { Segments } from '../../ui/Segments';
import { Tag } from '../../ui/Tag';
import { ExtraGate } from '../evidence/ExtraGate';
import { PlainSource } from '../evidence/SourceLink';
import { useText } from '../useText';
import { placesOf } from './compared';
import css from './Ports.module.css';
import { worksAt, worksByYear } from './series';
import { usePortLists } from './usePortLists';

/** Projects at the compared ports, or at all of them, each with status, date, cost and source. */
export function PortWorks() {
  const { t } = useText();
  return (
    <section className={css.block} aria-labelledby="works-title">
      <header>
        <h2 id="works-title" className={css.title}>
          {t('ports.works.title')}
        </h2>
      </header>
      <ExtraGate name="ports" lines={8}>
        {({ works }) => <Works works={works} />}
      </ExtraGate>
    </section>
  );
}

function Works({ works }: { readonly works: readonly PortWork[] }) {
  const text = useText();
  const crossings = useApp((state) => state.atlas.crossings);
  const { compared } = usePortLists();
  const [scope, setScope] = useState<'compared' | 'all'>('compared');
  const [order, setOrder] = useState<'status' | 'year'>('status');
  const near = new Set(compared.flatMap((port) => [...placesOf(port, crossings)]));
  const shown = worksAt(works, scope === 'compared' ? near : new Set(works.map(({ placeId }) => placeId)));
  const groups = order === 'year' ? worksByYear(shown) : [{ year: undefined, works: shown }];
  return (
    <>
      <Segments
        label={text.t('ports.works.title')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'compared', label: text.t('ports.works.compared') },
          { value: 'all', label: text.t('ports.works.all', { count: works.length }) },
        ]}
      />
      <Segments
        label={text.t('border.works.by')}
        value={order}
        onChange={setOrder}
        options={[
          { value: 'status', label: text.t('border.works.status') },
          { value: 'year', label: text.t('border.works.year') },
        ]}
      />
      {groups.map((group) => (
        <div key={group.year ?? 'none'}>
          {order === 'year' && (
            <h3 className={css.yearHead}>{group.year === undefined ? text.t('border.works.noYear') : group.year}</h3>
          )}
          <ul>
            {group.works.map((work) => (
              <WorkRow key={work.id} work={work} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function WorkRow({ work }: { readonly work: PortWork }) {
  const text = useText();
  const ports = useApp((state) => state.atlas.ports);
  const port = ports.find(({ id }) => id === work.placeId);
  const open = (): void => select(port ? { type: 'port', id: port.id } : crossingSelection(work.placeId));
  const crossings = useApp((state) => state.atlas.crossings);
  const crossingSelection = (placeId: PortId | CrossingId) => {
    const crossing = crossings.find(({ id }) => id === placeId);
    return crossing ? ({ type: 'crossing', id: crossing.id } as const) : ({ type: 'none' } as const);
  };
  const year =
    work.yearExpected === undefined ? undefined : text.t('ports.works.year', { year: String(work.yearExpected) });
  return (
    <li className={css.workRow}>
      <button type="button" style={{ textAlign: 'left' }} onClick={open}>
        <b>{work.names[text.language]}</b>
      </button>
      <span className={css.stage}>
        <Tag>{text.t(`ports.stage.${work.stage}`)}</Tag>
      </span>
      <p className="num">
        {[work.cost ? text.figure(work.cost) : text.t('ports.works.costUnknown'), year].filter(Boolean).join(' · ')}
      </p>
      <p>
        {asOf(text, work)} · <PlainSource label={work.names[text.language]} sourceId={work.sourceId} />
      </p>
    </li>
  );
}

function asOf(text: ReturnType<typeof useText>, { lead, statusAsOf, statusText }: PortWork): string {
  if (statusAsOf === undefined) return lead ?? wordsIn(statusText, text.language).text;
  const when = asOfWords(statusAsOf, text);
  return lead === undefined ? when : text.t('dossier.statusAsOf', { status: lead, when });
}
