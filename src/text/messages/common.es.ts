import type { common as en } from './common.en';

export const common: Record<keyof typeof en, string> = {};
