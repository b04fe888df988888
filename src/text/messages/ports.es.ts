import type { ports as en } from './ports.en';

export const ports: Record<keyof typeof en, string> = {};
