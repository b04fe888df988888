import { framedSvg, type Picture } from '../../exports/picture/framed';
import { saveBytes } from '../../ui/saveBytes';
import { fold } from '../search/find';
import { rasterised } from './raster';

/** Saves a picture under a name of plain letters; returns that name. */
export async function savePicture(picture: Picture, type: 'png' | 'svg'): Promise<string> {
  const name = `corredor-${slug(picture.title)}.${type}`;
  const svg = framedSvg(picture);
  if (type === 'svg') saveBytes(new TextEncoder().encode(svg), name, 'image/svg+xml');
  else saveBytes(await rasterised(svg), name, 'image/png');
  return name;
}

function slug(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
