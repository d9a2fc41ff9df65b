/** The door for client components of the admin panel's import map; nothing inside uses it. */
export { DeskProvider } from '../features/desk/admin/DeskProvider.tsx'
