import { useId, useState } from 'react';
import type { Scene } from '../../model/scenario';
import { BODY_LIMIT, HEADLINE_LIMIT, NOTES_LIMIT, type SceneWords, SECONDS } from '../../model/story';
import { replaceScene, retakeScene } from '../../state/story';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { editableWords } from '../../views/story/slide';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import { FOCUS_CHOICES, focusFrom } from './focusChoice';
import css from './Story.module.css';

interface SceneEditorProps {
  readonly scene: Scene;
  readonly index: number;
  readonly world: StoryWorld;
}

const FRAMES = ['subject', 'view', 'fit'] as const;

/** Words, chart, frame and time of one scene, in its place in the list. */
export function SceneEditor({ scene, index, world }: SceneEditorProps) {
  const { t, language } = useText();
  const { scenario } = world;
  const words = editableWords(scene, world);
  const write = (part: Partial<SceneWords>): void => {
    const byLanguage = scene.words.type === 'own' ? scene.words.byLanguage : {};
    replaceScene(index, { words: { type: 'own', byLanguage: { ...byLanguage, [language]: { ...words, ...part } } } });
  };
  const frame = scene.camera.type === 'at' ? 'view' : scene.camera.type;
  const reframe = (value: (typeof FRAMES)[number]): void =>
    replaceScene(index, { camera: value === 'view' ? scenario.camera : { type: value } });
  return (
    <div className={css.editor}>
      <TextField
        label={t('story.headline')}
        value={words.headline}
        limit={HEADLINE_LIMIT}
        rows={2}
        onChange={(headline) => write({ headline })}
      />
      <TextField
        label={t('story.body')}
        value={words.body}
        limit={BODY_LIMIT}
        rows={4}
        onChange={(body) => write({ body })}
      />
      <TextField
        label={t('story.notesField')}
        value={words.notes}
        limit={NOTES_LIMIT}
        rows={3}
        onChange={(notes) => write({ notes })}
      />
      <p className={css.note}>
        {scene.words.type === 'told'
          ? t('story.toldHint')
          : t('story.liveHint', { example1: '{rank:MX-SON}', example2: '{trucks:poe-2604}' })}
      </p>
      <Select
        label={t('story.chart')}
        options={FOCUS_CHOICES.map((value) => ({ value, label: t(`story.chart.${value}`) }))}
        value={scene.focus.type}
        onChange={(type) => replaceScene(index, { focus: focusFrom(type, scene, world) })}
      />
      <Select
        label={t('story.frame')}
        options={FRAMES.map((value) => ({ value, label: t(`story.frame.${value}`) }))}
        value={frame}
        onChange={reframe}
      />
      <NumberField
        label={t('story.seconds')}
        value={scene.seconds}
        min={SECONDS.least}
        max={SECONDS.most}
        step={1}
        onChange={(seconds) => replaceScene(index, { seconds })}
      />
      {scenario.plan.length > 0 && (
        <Switch
          label={t('story.hasPlan')}
          checked={scene.hasPlan}
          onChange={(hasPlan) => replaceScene(index, { hasPlan })}
        />
      )}
      <Button size="small" onClick={() => retakeScene(index)}>
        {t('story.retake')}
      </Button>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

/** Typed freely, taken over when the field is left: one step to undo. */
function TextField({ label, value, limit, rows, onChange }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;
  const take = (): void => {
    setDraft(undefined);
    // One paragraph: links and files carry no line ends.
    const plain = shown.replace(/\s+/g, ' ').trim();
    if (plain !== value) onChange(plain);
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={limit}
        value={shown}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
      />
    </div>
  );
}
