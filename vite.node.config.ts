// The parts that run in Node: the command line, and the local Batch service as a program of its own.
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

export default defineConfig({
  // The page's files are no part of this build.
  publicDir: false,
  build: {
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    ssr: true,
    rollupOptions: {
      input: { jobloom: 'src/cli/main.ts', localBatch: 'src/localbatch/main.ts' },
      // Packages stay in node_modules: libsql brings a binary along.
      external: [/^node:/, ...builtinModules, /^[a-z@][^:]*$/i],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
