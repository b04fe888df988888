import { ImageDown } from 'lucide-react';
import { useState } from 'react';
import type { Picture } from '../../exports/picture/framed';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { pictureFault } from './failed';
import css from './Picture.module.css';

interface PictureButtonsProps {
  readonly name: string;
  /** The drawing with its key; its code and that of saving come with the press. Nothing while it is not drawn. */
  readonly draw: () => Promise<Omit<Picture, 'title' | 'colours'> | undefined>;
}

const TYPES = ['png', 'svg'] as const;

/** Saves a chart as it is now: as a picture for documents, or as a drawing that can be edited. */
export function PictureButtons({ name, draw }: PictureButtonsProps) {
  const { t, date } = useText();
  const edition = useApp(({ atlas }) => atlas.edition);
  const [says, setSays] = useState('');
  const save = async (type: (typeof TYPES)[number]): Promise<void> => {
    try {
      const [parts, { savePicture }, { pageColours }] = await Promise.all([
        draw(),
        import('./save'),
        import('./inlined'),
      ]);
      if (parts === undefined) return;
      const foot = [...parts.foot, t('pictures.made', { date: date(edition) })];
      const file = await savePicture({ ...parts, foot, title: name, colours: pageColours() }, type);
      setSays(t('pictures.saved', { file }));
    } catch (error) {
      setSays(t(pictureFault(error)));
    }
  };
  return (
    <div className={css.buttons}>
      <span role="status" className={css.says}>
        {says}
      </span>
      {TYPES.map((type) => (
        <Button
          key={type}
          size="small"
          variant="quiet"
          icon={<ImageDown aria-hidden />}
          aria-label={t(`pictures.${type}`, { name })}
          title={t(`pictures.${type}`, { name })}
          onClick={() => void save(type)}
        >
          {t(`pictures.short.${type}`)}
        </Button>
      ))}
    </div>
  );
}
