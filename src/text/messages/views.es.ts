import type { views as en } from './views.en';

export const views: Record<keyof typeof en, string> = {
  'view.compare': 'Comparar',
  'view.method': 'Método',
};
