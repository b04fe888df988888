import { Moon, Redo2, Search, Settings, Sun, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../model/geo';
import { VIEWS } from '../../model/scenario';
import { change, chooseLanguage, patchSession, redo, undo } from '../../state/actions';
import { useHistory } from '../../state/history';
import { useApp } from '../../state/store';
import { openView } from '../../state/tables';
import { cx } from '../../ui/cx';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import { Mark } from './Mark';
import { ShareButton } from './ShareButton';
import css from './TopBar.module.css';
import { isDark } from './theme';
import { usePage } from './usePage';

interface TopBarProps {
  /** The button that opens what can be done with the scenario as a document. */
  readonly scenarioMenu: ReactNode;
}

/** Brand, scenario name, views, search, undo, language, colours, settings and the link. */
export function TopBar({ scenarioMenu }: TopBarProps) {
  const text = useText();
  const title = shownTitle(
    useApp((state) => state.scenario.title),
    text.t,
  );
  usePage(text, title);
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
        {scenarioMenu}
      </div>
      <Views />
      <SearchButton />
      <div className={css.tools}>
        <History />
        <LanguageMenu />
        <ThemeButton />
        <SettingsButton />
        <ShareButton />
      </div>
    </header>
  );
}

/** A row of names; on a phone, where a row has no room, the same names as a menu. */
function Views() {
  const text = useText();
  const view = useApp((state) => state.scenario.view);
  const choose = (value: string): void => {
    const id = VIEWS.find((candidate) => candidate === value);
    if (id) openView(id);
  };
  return (
    <nav className={css.views} aria-label={text.t('view.nav')}>
      {VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          className={css.view}
          aria-current={view === id ? 'page' : undefined}
          onClick={() => openView(id)}
        >
          {text.t(`view.${id}`)}
        </button>
      ))}
      <select
        className={css.viewMenu}
        aria-label={text.t('view.nav')}
        value={view}
        onChange={(event) => choose(event.target.value)}
      >
        {VIEWS.map((id) => (
          <option key={id} value={id}>
            {text.t(`view.${id}`)}
          </option>
        ))}
      </select>
    </nav>
  );
}

function SearchButton() {
  const text = useText();
  return (
    <button
      type="button"
      className={css.search}
      aria-haspopup="dialog"
      aria-label={text.t('search.label')}
      onClick={() => patchSession({ overlay: 'palette' })}
    >
      <Search aria-hidden />
      <span>{text.t('search.label')}</span>
      <kbd aria-hidden>/</kbd>
    </button>
  );
}

function History() {
  const text = useText();
  const { canUndo, canRedo } = useHistory();
  return (
    <>
      <button
        type="button"
        className={cx(css.icon, css.undo)}
        disabled={!canUndo}
        onClick={undo}
        aria-label={text.t('bar.undo')}
        title={text.t('bar.undo')}
      >
        <Undo2 aria-hidden />
      </button>
      <button
        type="button"
        className={cx(css.icon, css.redo)}
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

function LanguageMenu() {
  const text = useText();
  const choose = (value: string): void => {
    const language = LANGUAGES.find((candidate) => candidate === value);
    if (language) chooseLanguage(language);
  };
  return (
    <select
      className={cx(css.language, css.inSettings)}
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
      className={cx(css.icon, css.inSettings)}
      aria-label={label}
      title={label}
      onClick={() => patchSession({ theme: dark ? 'light' : 'dark' })}
    >
      {dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
    </button>
  );
}

function SettingsButton() {
  const text = useText();
  const label = text.t('bar.settings');
  return (
    <button
      type="button"
      className={css.icon}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={() => patchSession({ overlay: 'settings' })}
    >
      <Settings aria-hidden />
    </button>
  );
}
