/** Keeps the package's own dossier, read and checked, beside the built program (see src/dataset/kept.ts). */
import { join } from 'node:path';
import { KEPT_DOSSIER, packageRoot } from '../src/cli/package-root.ts';
import { keepDossier } from '../src/dataset/kept.ts';

await keepDossier(join(packageRoot(), 'data'), KEPT_DOSSIER);
