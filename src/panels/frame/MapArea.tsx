import { Compass, LocateFixed, Minus, Plus } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import css from './MapArea.module.css';

export interface MapCommands {
  zoomIn(): void;
  zoomOut(): void;
  resetNorth(): void;
  fitAll(): void;
}

interface MapAreaProps {
  /** The map itself, on its way or here. */
  readonly map: ReactNode;
  /** Outlines in the colours of the score, until the map has arrived. */
  readonly outline: ReactNode;
  readonly legend: ReactNode;
  readonly hoverCard: ReactNode;
  /** More buttons beside those of the camera. */
  readonly more: ReactNode;
  readonly commands: MapCommands;
}

/** The map with what floats on it: legend, hover card, controls, and a plain word when there is no map. */
export function MapArea({ map, outline, legend, hoverCard, more, commands }: MapAreaProps) {
  const text = useText();
  const state = useApp(({ session }) => session.map);
  return (
    <section className={css.area} aria-label={text.t('map.label')}>
      {state !== 'ready' && state !== 'lost' && outline}
      <MapBoundary>{map}</MapBoundary>
      <MapWord />
      <div className={css.corner}>
        {hoverCard}
        {legend}
      </div>
      {(state === 'ready' || state === 'lost') && (
        <div className={css.controls} data-map-controls role="toolbar" aria-label={text.t('map.controls')}>
          <IconButton label={text.t('map.zoomIn')} icon={<Plus aria-hidden />} onClick={commands.zoomIn} />
          <IconButton label={text.t('map.zoomOut')} icon={<Minus aria-hidden />} onClick={commands.zoomOut} />
          <IconButton label={text.t('map.north')} icon={<Compass aria-hidden />} onClick={commands.resetNorth} />
          <IconButton label={text.t('map.fit')} icon={<LocateFixed aria-hidden />} onClick={commands.fitAll} />
          {more}
        </div>
      )}
    </section>
  );
}

function MapWord() {
  const text = useText();
  const state = useApp(({ session }) => session.map);
  switch (state) {
    case 'ready':
      return null;
    case 'waiting':
      return <p className={css.word}>{text.t('map.loading')}</p>;
    case 'lost':
      return <p className={css.word}>{text.t('map.lost')}</p>;
    case 'no-webgl':
      return <p className={css.word}>{text.t('map.noWebgl')}</p>;
    case 'failed':
      return (
        <p className={css.word}>
          {text.t('map.failed')}{' '}
          <button type="button" className={css.reload} onClick={() => window.location.reload()}>
            {text.t('map.reload')}
          </button>
        </p>
      );
  }
}

/** A map that throws, or whose code did not come, leaves the rest of the page at work. */
class MapBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    patchSession({ map: 'failed' });
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
