import type { dossier as en } from './dossier.en';

export const dossier: Record<keyof typeof en, string> = {};
