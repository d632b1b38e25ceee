import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', casing: 'snake_case', schema: './db/working/schema/*.ts', out: './db/working/migrations' });
