import type { MessageKey } from '../../text/messages/en';

/** What browsers say when the code of a part does not come: Chromium, Firefox, Safari, and the styles of a part in any. */
const PART_MISSING = /dynamically imported module|importing a module script|preload CSS/i;

/** Why a picture was not made, as a message; the error itself is for the console, in its own words. */
export function pictureFault(error: unknown): MessageKey {
  console.warn('No picture:', error);
  const isPart = error instanceof Error && PART_MISSING.test(error.message);
  return isPart ? 'pictures.failed.part' : 'pictures.failed';
}
