import { ExternalLink } from 'lucide-react';
import css from './EmbedApp.module.css';
import { RankingPanel } from './panels/explore/RankingPanel';
import { Mark } from './panels/frame/Mark';
import { Panel } from './panels/frame/Panel';
import { useLoadedText } from './panels/frame/useLoadedText';
import { useTheme } from './panels/frame/useTheme';
import { useWidth } from './panels/frame/useWidth';
import { shownTitle } from './panels/shownTitle';
import { TextProvider, useText } from './panels/useText';
import { scoreClass } from './scoring/classes';
import { useApp } from './state/store';
import { TheMap } from './TheMap';
import { linkOf } from './workDocument';

/** Map and ranking of one scenario for a frame on another page, with the way to the whole of it. */
export function EmbedApp() {
  const language = useApp(({ scenario }) => scenario.language);
  const title = useApp(({ scenario }) => scenario.title);
  const phase = useApp(({ session }) => session.phase);
  const text = useLoadedText(language);
  const theme = useTheme();
  const width = useWidth();
  if (text === undefined) return null;
  return (
    <TextProvider value={text}>
      <main className={css.frame} lang={language} data-width={width}>
        <header className={css.head}>
          <Mark />
          <h1>{shownTitle(title, text.t)}</h1>
          {phase === 'ready' && <WholeLink />}
        </header>
        <div className={css.map}>
          <TheMap theme={theme} isNarrow={width === 'narrow'} isFrame />
        </div>
        <section className={css.list} aria-label={text.t('panel.ranking')}>
          <Panel>
            <RankingPanel classOf={scoreClass} />
          </Panel>
        </section>
      </main>
    </TextProvider>
  );
}

/** The way to the whole scenario on a page of its own. */
function WholeLink() {
  const { t } = useText();
  const scenario = useApp((state) => state.scenario);
  const atlas = useApp((state) => state.atlas);
  return (
    <a href={`${import.meta.env.BASE_URL}#${linkOf(scenario, atlas)}`} target="_blank" rel="noopener noreferrer">
      {t('app.name')} <ExternalLink aria-hidden />
    </a>
  );
}
