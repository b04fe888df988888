import { type DragEvent, useRef, useState } from 'react';
import { patchSession } from '../../state/actions';
import { type OwnBasemap, useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import { type BasemapProblem, type BasemapResult, basemapFromFile, basemapFromUrl } from './basemap';
import css from './Settings.module.css';

/** A basemap that the reader brings. Off by default, and only for this sitting. */
export function BasemapSection() {
  const { t } = useText();
  const own = useApp(({ session }) => session.ownBasemap);
  const [problem, setProblem] = useState<BasemapProblem>();
  const [asked, setAsked] = useState<OwnStyle>();
  const section = useRef<HTMLElement>(null);
  const take = (result: BasemapResult): void => {
    setProblem(result.type === 'problem' ? result.problem : undefined);
    // No host is asked before the reader has seen its name.
    setAsked(result.type === 'style' ? result : undefined);
    if (result.type === 'pmtiles') patchSession({ ownBasemap: result });
  };
  // The button that was pressed goes with the question; without this the focus would leave the dialog.
  const answered = (): void => {
    setAsked(undefined);
    section.current?.focus();
  };
  const name = own?.type === 'style' ? new URL(own.url).host : own?.file.name;
  return (
    <section ref={section} tabIndex={-1} className={css.part} aria-labelledby="settings-basemap">
      <h3 id="settings-basemap" className={css.name}>
        {t('settings.basemap')}
      </h3>
      <p className={css.note}>{t('settings.basemap.warning')}</p>
      <UrlField onTake={take} />
      {asked !== undefined && <HostQuestion asked={asked} onAnswer={answered} />}
      <FileField onTake={take} />
      {problem !== undefined && (
        <Notice tone="bad">{t(`settings.basemap.expected.${problem.expected}`, { got: problem.got })}</Notice>
      )}
      <p className={css.now} role="status">
        {t('settings.basemap.now', { name: name ?? t('settings.basemap.none') })}
      </p>
      {own !== undefined && (
        <Button onClick={() => patchSession({ ownBasemap: undefined })}>{t('settings.basemap.off')}</Button>
      )}
    </section>
  );
}

type OwnStyle = Extract<OwnBasemap, { type: 'style' }>;

function HostQuestion({ asked, onAnswer }: { readonly asked: OwnStyle; readonly onAnswer: () => void }) {
  const { t } = useText();
  const { host } = new URL(asked.url);
  const use = (): void => {
    patchSession({ ownBasemap: asked });
    onAnswer();
  };
  return (
    <div role="alert" ref={(shown) => shown?.scrollIntoView({ block: 'nearest' })}>
      <Notice tone="warn">{t('settings.basemap.ask', { host })}</Notice>
      <div className={css.line}>
        <Button variant="primary" onClick={use}>
          {t('settings.basemap.yes', { host })}
        </Button>
        <Button onClick={onAnswer}>{t('settings.basemap.no')}</Button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly onTake: (result: BasemapResult) => void;
}

function UrlField({ onTake }: FieldProps) {
  const { t } = useText();
  const [url, setUrl] = useState('');
  return (
    <form
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(basemapFromUrl(url));
      }}
    >
      <label className={css.field}>
        <span>{t('settings.basemap.url')}</span>
        <input
          type="text"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </label>
      <Button onClick={() => onTake(basemapFromUrl(url))} disabled={url.trim() === ''}>
        {t('settings.basemap.use')}
      </Button>
    </form>
  );
}

function FileField({ onTake }: FieldProps) {
  const { t } = useText();
  const open = (file: File | undefined): void => {
    if (file !== undefined) void basemapFromFile(file).then(onTake);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  };
  return (
    <label className={css.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <span>{t('settings.basemap.file')}</span>
      <span className={css.note}>{t('settings.basemap.choose')}</span>
      <input
        type="file"
        className="visually-hidden"
        accept=".pmtiles"
        onChange={(event) => open(event.target.files?.[0])}
      />
    </label>
  );
}
