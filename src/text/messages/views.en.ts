/** Messages of the views Compare, Sources and Method; ICU syntax. */
export const views = {
  'view.compare': 'Compare',
  'view.method': 'Method',
};
