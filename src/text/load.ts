import type { Language } from '../model/geo';
import type { Messages } from './messages/en';

/** The messages of a language; Spanish and French are fetched when first used. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en')).messages;
    case 'es':
      return (await import('./messages/es')).messages;
    case 'fr':
      return (await import('./messages/fr')).messages;
  }
}
