import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/global.css';
import * as z from 'zod';

// Compiled schemas need `new Function`, which the policy of the page forbids, and zod tries it as soon as a schema is
// made (zod, "jitless"). So this comes before any module that makes one: the rest of the page is imported after it.
z.config({ jitless: true });
await import('./start.tsx');
