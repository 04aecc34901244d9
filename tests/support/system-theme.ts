/** Whether the reader's system is light or dark. Only Chromium can be told; what follows from the system is the same code in all engines. */
import { emulateMedia } from '@web/test-runner-commands';

export const canBeTold = navigator.userAgent.includes('Chrome');

export async function systemIs(colorScheme: 'light' | 'dark'): Promise<void> {
  if (canBeTold) await emulateMedia({ colorScheme });
}
