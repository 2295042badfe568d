import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist/web', emptyOutDir: true },
  // The proxy puts a fresh nonce in the place of this mark in every page that it sends, and the same in its policy.
  html: { cspNonce: '__JOBLOOM_NONCE__' },
  server: {
    host: '127.0.0.1',
    proxy: {
      // The proxy takes requests of its own page only; in development the page comes from here.
      '/api': {
        target: 'http://127.0.0.1:5599',
        changeOrigin: true,
        headers: { Origin: 'http://127.0.0.1:5599' },
      },
    },
  },
});
