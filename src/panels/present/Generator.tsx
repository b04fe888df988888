import { useState } from 'react';
import { LANGUAGES, type Language } from '../../model/geo';
import { AUDIENCES, type Audience } from '../../model/story';
import { chooseLanguage } from '../../state/actions';
import { openStory } from '../../state/story';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { firstStory } from '../../views/story/readyMade';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import css from './Story.module.css';

/** A first story from the data: for a region, an audience and a language. */
export function Generator({ world }: { readonly world: StoryWorld }) {
  const { t, language, locale } = useText();
  const { selection } = world.scenario;
  const [chosen, setChosen] = useState<string>(selection.type === 'region' ? selection.id : 'MX-SON');
  const [audience, setAudience] = useState<Audience>('firm');
  const regions = world.atlas.regions
    .map(({ id, names, country }) => ({ value: id, label: names[language], group: t(`country.${country}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const region = world.atlas.regions.find(({ id }) => id === chosen) ?? world.atlas.regions[0];
  if (region === undefined) return null;
  return (
    <div className={css.generator}>
      <Select label={t('story.make.region')} options={regions} value={region.id} onChange={setChosen} />
      <Segments
        label={t('story.make.audience')}
        options={AUDIENCES.map((value) => ({ value, label: t(`story.audience.${value}`) }))}
        value={audience}
        onChange={setAudience}
      />
      <Select<Language>
        label={t('story.make.language')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        value={language}
        onChange={chooseLanguage}
      />
      <Button variant="primary" onClick={() => openStory(firstStory(region.id, audience, world))}>
        {t('story.make.go')}
      </Button>
      {world.scenario.story.length > 0 && <p className={css.note}>{t('story.make.note')}</p>}
    </div>
  );
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', fr: 'Français' };
