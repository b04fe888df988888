/** Messages of the map of hexagons and of the globe; ICU syntax. */
export const surfaceMap = {
  'surfaceMap.globe': 'Show the earth as a globe',
  'surfaceMap.flat': 'Show the map flat',
  'surfaceMap.score': 'Score',
  'surfaceMap.fabHours': 'Hours to a fab',
  'surfaceMap.portHours': 'Hours to a crossing',
  'surfaceMap.airHours': 'Hours to air cargo',
  'surfaceMap.people60': 'People within 60 min',
  'surfaceMap.bare': 'bare: not known',
  'surfaceMap.paler': 'paler: under {least}; bare: not known',
  'surfaceMap.estimates': 'estimates; bare: no way known',
};
