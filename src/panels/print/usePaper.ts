import { useEffect } from 'react';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { shownTitle } from '../shownTitle';
import { useText } from '../useText';
import css from './Paper.module.css';

/** While the page is printed its colours are the light ones, and a head says what is printed and when. */
export function usePaper(): void {
  const text = useText();
  useEffect(() => {
    const page = document.documentElement;
    let theme: string | undefined;
    let head: HTMLElement | undefined;
    const begin = (): void => {
      theme = page.dataset.theme;
      page.dataset.theme = 'light';
      head?.remove();
      head = printHead(text);
      document.body.prepend(head);
    };
    const end = (): void => {
      if (theme !== undefined) page.dataset.theme = theme;
      head?.remove();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      end();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [text]);
}

/** Scenario, view and day; where the screen shows a map, that the paper does not. */
function printHead({ t, date, language }: Text): HTMLElement {
  const { scenario, session } = useApp.getState();
  const head = document.createElement('header');
  head.className = css.head ?? '';
  head.lang = language;
  const view = session.table === undefined ? t(`view.${scenario.view}`) : t('tables.title');
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
  head.append(
    line('b', shownTitle(scenario.title, t).trim() || t('recent.untitled')),
    line('span', `${t('app.name')} · ${view} · ${date(day.join('-'))}`),
  );
  const hasMap = scenario.view === 'explore' || scenario.view === 'ports' || scenario.view === 'confidence';
  if (hasMap && session.table === undefined) head.append(line('small', t('print.noMap')));
  return head;
}

function line(tag: 'b' | 'span' | 'small', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
