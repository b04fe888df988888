import { useEffect } from 'react';
import type { Text } from '../../text/text';

/** Names the tab after the scenario, and tells the page's language: dialogs lie outside the frame that has its own. */
export function usePage({ t, language }: Pick<Text, 't' | 'language'>, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const name = title.trim();
    document.title = name === '' ? t('app.name') : `${name} · ${t('app.name')}`;
  }, [title, t]);
}
