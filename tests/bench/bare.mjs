// The floor: MapLibre alone, drawing the same 96 polygons in the same box.
import { Map as MapLibreMap, setWorkerUrl } from '/maplibre/maplibre-gl.mjs';

setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
const map = new MapLibreMap({
  container: 'map',
  bounds: [-128, 14, -62, 58],
  renderWorldCopies: false,
  style: {
    version: 8,
    sources: { regions: { type: 'geojson', data: '/data/geo/regions.geojson' } },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#dfe8eb' } },
      {
        id: 'fill',
        type: 'fill',
        source: 'regions',
        paint: { 'fill-color': ['case', ['boolean', ['feature-state', 'on'], false], '#2b4d6f', '#8dc9b6'] },
      },
      { id: 'line', type: 'line', source: 'regions', paint: { 'line-color': '#ffffff', 'line-width': 0.8 } },
    ],
  },
});
map.on('load', () => document.body.setAttribute('data-ready', 'true'));
window.repaint = () => map.triggerRepaint();
