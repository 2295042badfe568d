import { createRoot } from 'react-dom/client';
import * as z from 'zod';

// As in the program, and for the same reason: its policy forbids `new Function`.
z.config({ jitless: true });
const { WholeJob } = await import('./WholeJob.tsx');
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<WholeJob />);
