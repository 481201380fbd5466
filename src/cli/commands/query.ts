import { join } from 'node:path';
import { Command } from 'commander';
