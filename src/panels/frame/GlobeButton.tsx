import { Map as Flat, Globe } from 'lucide-react';
import { chooseSetting } from '../../state/preferences';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';

/** Makes a globe of the map, and a map of the globe; the device remembers it. */
export function GlobeButton() {
  const { t } = useText();
  const isGlobe = useApp(({ session }) => session.globe);
  return (
    <IconButton
      label={t(isGlobe ? 'surfaceMap.flat' : 'surfaceMap.globe')}
      icon={isGlobe ? <Flat aria-hidden /> : <Globe aria-hidden />}
      onClick={() => chooseSetting({ globe: !isGlobe })}
    />
  );
}
