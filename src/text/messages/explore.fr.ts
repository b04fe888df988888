import type { explore as en } from './explore.en';

export const explore: Record<keyof typeof en, string> = {};
