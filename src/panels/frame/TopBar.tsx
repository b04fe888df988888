import { Moon, Redo2, Search, Sun, Undo2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { LANGUAGES, type Language } from '../../model/geo';
import type { ViewId } from '../../model/scenario';
import { change, patchSession, redo, undo } from '../../state/actions';
import { useHistory } from '../../state/history';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { Mark } from './Mark';
import css from './TopBar.module.css';
import { isDark } from './theme';

const SearchDialog = lazy(() => import('../search/SearchDialog'));
const SHOWN: readonly ViewId[] = ['explore', 'ports'];

/** Brand, scenario name, views, search, undo, language and colours. */
export function TopBar() {
  const text = useText();
  const title = useApp((state) => state.scenario.title);
  return (
    <header className={css.bar}>
      <a className={css.skip} href="#ranking">
        {text.t('app.skip')}
      </a>
      <h1 className={css.brand}>
        <Mark />
        <span className={css.name}>{text.t('app.name')}</span>
      </h1>
      <div className={css.crumb}>
        <input
          className={css.title}
          aria-label={text.t('bar.title')}
          value={title}
          maxLength={80}
          size={Math.max(8, title.length)}
          onChange={(event) => change('undo.title', { title: event.target.value })}
        />
      </div>
      <Views />
      <SearchButton />
      <div className={css.tools}>
        <History />
        <LanguageMenu />
        <ThemeButton />
      </div>
    </header>
  );
}

function Views() {
  const text = useText();
  const view = useApp((state) => state.scenario.view);
  return (
    <nav className={css.views} aria-label={text.t('view.nav')}>
      {SHOWN.map((id) => (
        <button
          key={id}
          type="button"
          className={css.view}
          aria-current={view === id ? 'page' : undefined}
          onClick={() => change('undo.view', { view: id })}
        >
          {text.t(`view.${id}`)}
        </button>
      ))}
    </nav>
  );
}

function SearchButton() {
  const text = useText();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={css.search}
        aria-haspopup="dialog"
        aria-label={text.t('search.label')}
        onClick={() => setOpen(true)}
      >
        <Search aria-hidden />
        <span>{text.t('search.label')}</span>
        <kbd aria-hidden>/</kbd>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function History() {
  const text = useText();
  const { canUndo, canRedo } = useHistory();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={css.icon}
        disabled={!canUndo}
        onClick={undo}
        aria-label={text.t('bar.undo')}
        title={text.t('bar.undo')}
      >
        <Undo2 aria-hidden />
      </button>
      <button
        type="button"
        className={css.icon}
        disabled={!canRedo}
        onClick={redo}
        aria-label={text.t('bar.redo')}
        title={text.t('bar.redo')}
      >
        <Redo2 aria-hidden />
      </button>
    </>
  );
}

/** Undo inside a text field belongs to the field. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && /^(text|search|number)$/.test(target.type);
}

function LanguageMenu() {
  const text = useText();
  const choose = (value: string): void => {
    const language = LANGUAGES.find((candidate) => candidate === value);
    if (language) change('undo.language', { language });
  };
  return (
    <select
      className={css.language}
      aria-label={text.t('bar.language')}
      value={text.language}
      onChange={(event) => choose(event.target.value)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language}>
          {OWN_NAMES[language]}
        </option>
      ))}
    </select>
  );
}

/** Each language in its own words, so that nobody has to read another to find theirs. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', fr: 'Français' };

function ThemeButton() {
  const text = useText();
  const theme = useApp((state) => state.session.theme);
  const dark = isDark(theme);
  const label = text.t(dark ? 'bar.theme.light' : 'bar.theme.dark');
  return (
    <button
      type="button"
      className={css.icon}
      aria-label={label}
      title={label}
      onClick={() => patchSession({ theme: dark ? 'light' : 'dark' })}
    >
      {dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
    </button>
  );
}
