import { ArrowDown, ArrowUp, Copy, GripVertical, Pencil, Play, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { present } from '../../state/present';
import { deleteScene, duplicateScene, moveScene, showScene } from '../../state/story';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { slideOf } from '../../views/story/slide';
import type { StoryWorld } from '../../views/story/world';
import { useText } from '../useText';
import { openAfter, type SceneChange } from './openScene';
import { SceneEditor } from './SceneEditor';
import css from './Story.module.css';

/** The scenes in order: shown, edited in place, moved by hand or by key. */
export function SceneList({ world }: { readonly world: StoryWorld }) {
  const { t } = useText();
  const [open, setOpen] = useState<number>();
  const [dragged, setDragged] = useState<number>();
  const { story } = world.scenario;
  const list = useRef<HTMLOListElement>(null);
  const change = (done: SceneChange): void => setOpen(openAfter(open, done));
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= story.length) return;
    moveScene(from, to);
    change({ type: 'moved', from, to });
  };
  /** The keyboard goes with the scene: to the same button, or the other way where the scene can go no further. */
  const step = (from: number, by: 1 | -1): void => {
    const to = from + by;
    flushSync(() => move(from, to));
    const ways = [...(list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('[data-way]') ?? [])];
    const inOrder = by < 0 ? ways : ways.reverse();
    inOrder.find(({ disabled }) => !disabled)?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    flushSync(() => move(index, index + by));
    list.current?.children[index + by]?.querySelector<HTMLElement>('button')?.focus();
  };
  return (
    <>
      <p className={css.note}>{t('story.reorder')}</p>
      <ol ref={list} className={css.list}>
        {story.map((scene, index) => {
          const slide = slideOf(scene, world);
          const headline = slide.headline === '' ? t('story.untitled') : slide.headline;
          const number = index + 1;
          return (
            <li
              // Scenes have no names of their own: their place is what they are.
              key={`scene ${number}`}
              className={cx(css.scene, dragged === index && css.dragged)}
              draggable={open !== index}
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(event) => dragged !== undefined && event.preventDefault()}
              onDrop={() => dragged !== undefined && move(dragged, index)}
            >
              <div className={css.row}>
                <GripVertical aria-hidden className={css.grip} />
                <button
                  type="button"
                  className={css.name}
                  aria-label={t('story.scene', { number, headline })}
                  onClick={() => showScene(index)}
                  onKeyDown={(event) => onKey(event, index)}
                >
                  <span className="num">{number}</span>
                  {headline}
                </button>
              </div>
              {slide.fault !== 'none' && <p className={css.fault}>{t(`story.fault.${slide.fault}`)}</p>}
              <div className={css.tools}>
                <IconButton
                  size="small"
                  label={t('story.startHere', { number })}
                  icon={<Play aria-hidden />}
                  onClick={() => present(index)}
                />
                <IconButton
                  size="small"
                  label={t('story.edit', { number })}
                  icon={<Pencil aria-hidden />}
                  aria-expanded={open === index}
                  onClick={() => setOpen(open === index ? undefined : index)}
                />
                <IconButton
                  size="small"
                  label={t('story.up', { number })}
                  icon={<ArrowUp aria-hidden />}
                  data-way="up"
                  disabled={index === 0}
                  onClick={() => step(index, -1)}
                />
                <IconButton
                  size="small"
                  label={t('story.down', { number })}
                  icon={<ArrowDown aria-hidden />}
                  data-way="down"
                  disabled={index === story.length - 1}
                  onClick={() => step(index, 1)}
                />
                <IconButton
                  size="small"
                  label={t('story.copy', { number })}
                  icon={<Copy aria-hidden />}
                  onClick={() => duplicateScene(index) && change({ type: 'copied', index })}
                />
                <IconButton
                  size="small"
                  label={t('story.delete', { number })}
                  icon={<Trash2 aria-hidden />}
                  onClick={() => {
                    deleteScene(index);
                    change({ type: 'deleted', index });
                  }}
                />
              </div>
              {open === index && <SceneEditor scene={scene} index={index} world={world} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
