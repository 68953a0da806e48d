<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>PaperDesk</name>
        <message>
            <location filename="../../paperdesk/app/kept_settings.py" />
            <source>Your settings could not be read and were reset to the defaults. The old file is kept: {file}</source>
            <translation>No se pudieron leer los ajustes y se restablecieron los valores predeterminados. El archivo anterior se conserva: {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>The window did not appear, so no screenshot was taken. Try again, or open the window.</source>
            <translation>La ventana no apareció, así que no se hizo la captura de pantalla. Inténtelo de nuevo o abra la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>{target} cannot be written. Choose another location, and a name that ends in .png.</source>
            <translation>No se puede escribir {target}. Elija otra ubicación y un nombre que termine en .png.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>There is no display to open the window on. The command line works without one: paperdesk --help</source>
            <translation>No hay ninguna pantalla en la que abrir la ventana. La línea de comandos funciona sin ella: paperdesk --help</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt install libxcb-cursor0), then start PaperDesk again.</source>
            <translation>A la ventana le falta una biblioteca del sistema. Instálela (en Debian y Ubuntu: apt install libxcb-cursor0) y vuelva a iniciar PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Export notes and highlights of the papers matching QUERY (default: all papers).

Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.</source>
            <translation>Exportar las notas y los resaltados de los artículos que coinciden con QUERY (por defecto: todos los artículos).

Los archivos Markdown y las carpetas de notas se actualizan en su sitio. El texto fuera de las secciones marcadas por PaperDesk se conserva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Markdown, or W3C Web Annotations.</source>
            <translation>Markdown, o W3C Web Annotations.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this colour; can be repeated.</source>
            <translation>Solo este color; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this kind; can be repeated.</source>
            <translation>Solo este tipo; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write or update this file.</source>
            <translation>Escribir o actualizar este archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write a note per paper to this folder, for Obsidian.</source>
            <translation>Escribir una nota por artículo en esta carpeta, para Obsidian.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>--folder writes Markdown notes and cannot be combined with --output or --format jsonld.</source>
            <translation>--folder escribe notas en Markdown y no se puede combinar con --output ni --format jsonld.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Written to {file}.</source>
            <translation>Escrito en {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Find and merge variants of author names.</source>
            <translation>Buscar y combinar variantes de nombres de autor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu".</source>
            <translation>Mostrar nombres que pueden ser de la misma persona, como «Z. Liu» y «Ziming Liu».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z.".</source>
            <translation>Sustituir los nombres de autor OTHERS por KEEP, escritos como los muestra `variants`: "Liu, Ziming" "Liu, Z.".</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/authors.py" />
            <source>{name}: {n} papers changed.</source>
            <translation>
                <numerusform>{name}: {n} artículo cambiado.</numerusform>
                <numerusform>{name}: {n} artículos cambiados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No name variants found.</source>
            <translation>No se encontraron variantes de nombres.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.</source>
            <translation>Ningún artículo es de «{name}». Escriba los nombres exactamente como los muestra «paperdesk authors variants».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Create, list and restore backups of the library.</source>
            <translation>Crear, mostrar y restaurar copias de seguridad de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up the library now and thin out older backups.</source>
            <translation>Hacer ahora una copia de seguridad de la biblioteca y reducir las antiguas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>List backups and their contents, newest first.</source>
            <translation>Mostrar las copias de seguridad y su contenido, primero las más recientes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Show the contents of BACKUP (number or file; default: newest) and its differences from the library.</source>
            <translation>Mostrar el contenido de BACKUP (número o archivo; por defecto: la más reciente) y sus diferencias con la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore BACKUP (number or file; default: newest). The current library is kept as a backup.</source>
            <translation>Restaurar BACKUP (número o archivo; por defecto: la más reciente). La biblioteca actual se conserva como copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Check the whole library: database, files, index, backups, keys and history.

The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains versions and numbers, and nothing from the library.</source>
            <translation>Comprobar toda la biblioteca: base de datos, archivos, índice, copias de seguridad, claves e historial.

El código de salida es 3 si la base de datos está dañada, y 1 si algún otro problema quedó sin reparar. El informe contiene versiones y números, y nada de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted.</source>
            <translation>Crear una biblioteca vacía en lugar de una anterior. Sus restos se apartan; no se elimina nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up even if the last backup had far more.</source>
            <translation>Hacer la copia aunque la última tuviera mucho más.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore only this paper; can be repeated.</source>
            <translation>Restaurar solo este artículo; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Do not ask for confirmation.</source>
            <translation>No pedir confirmación.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repair what can be repaired; nothing is deleted.</source>
            <translation>Reparar lo que se pueda; no se elimina nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Write statistics for support to this file.</source>
            <translation>Escribir en este archivo estadísticas para el soporte técnico.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore the backup from {time} with {n} papers?</source>
            <translation>
                <numerusform>¿Restaurar la copia de seguridad de {time} con {n} artículo?</numerusform>
                <numerusform>¿Restaurar la copia de seguridad de {time} con {n} artículos?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restored the backup from {time}: {n} papers.</source>
            <translation>
                <numerusform>Copia de seguridad de {time} restaurada: {n} artículo.</numerusform>
                <numerusform>Copia de seguridad de {time} restaurada: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in {folder}? Anything already there is moved aside.</source>
            <translation>¿Crear una biblioteca vacía en {folder}? Lo que ya haya allí se aparta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Started an empty library in {folder}.</source>
            <translation>Biblioteca vacía creada en {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} nota</numerusform>
                <numerusform>{n} notas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Compared with the current library: {differences}.</source>
            <translation>En comparación con la biblioteca actual: {differences}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Backed up to {file}</source>
            <translation>Copia de seguridad en {file}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restored: {n} papers.</source>
            <translation>
                <numerusform>Restaurado: {n} artículo.</numerusform>
                <numerusform>Restaurados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no readable backup of the library in {folder}.</source>
            <translation>No hay ninguna copia de seguridad legible de la biblioteca en {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no backup “{name}”. List the backups with: paperdesk backup list</source>
            <translation>No hay ninguna copia de seguridad «{name}». Para ver las copias: paperdesk backup list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>cannot be read: {reason}</source>
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>It cannot be compared with the current library.</source>
            <translation>No se puede comparar con la biblioteca actual.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No backups yet.</source>
            <translation>Aún no hay copias de seguridad.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The previous library is kept: {folder}</source>
            <translation>La biblioteca anterior se conserva: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Fix what can be fixed with: paperdesk check --repair</source>
            <translation>Para reparar lo que se pueda: paperdesk check --repair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repaired.</source>
            <translation>Reparado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Moved aside to {folder}</source>
            <translation>Apartado en {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>What was there is now in {folder}</source>
            <translation>Lo que había está ahora en {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The damaged files are kept: {folder}</source>
            <translation>Los archivos dañados se conservan: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>and {n} more</source>
            <translation>y {n} más</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/gui/desk/desk.py" />
            <location filename="../../paperdesk/gui/paper_list/drag_picture.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>{n} papers</source>
            <translation>
                <numerusform>{n} artículo</numerusform>
                <numerusform>{n} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>(without a title)</source>
            <translation>(sin título)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Library folder.</source>
            <translation>Carpeta de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Print JSON.</source>
            <translation>Mostrar JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>name a folder</source>
            <translation>indique una carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>The output cannot be written: {reason}.</source>
            <translation>No se puede escribir la salida: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>Your changes are saved, but the backup failed: {error}</source>
            <translation>Sus cambios están guardados, pero la copia de seguridad falló: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print a bibliography of the papers matching QUERY in a citation style.</source>
            <translation>Mostrar una bibliografía de los artículos que coinciden con QUERY en un estilo de cita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation format (default: latex).</source>
            <translation>Formato de cita (por defecto: latex).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Initial search in the small window.</source>
            <translation>Búsqueda inicial en la ventana pequeña.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Use a citation style: (Lee, 2020).</source>
            <translation>Usar un estilo de cita: (Lee, 2020).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Text before the citation, such as: see.</source>
            <translation>Texto antes de la cita, por ejemplo: véase.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Pages or passage, such as: 3–5, or chap. 2.</source>
            <translation>Páginas o pasaje, por ejemplo: 3–5 o cap. 2.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation style; see --list-styles.</source>
            <translation>Estilo de cita; véase --list-styles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>List the available styles.</source>
            <translation>Mostrar los estilos disponibles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Add your own style (.csl).</source>
            <translation>Añadir un estilo propio (.csl).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Language of the references, such as de-DE (default: the style's).</source>
            <translation>Idioma de las referencias, por ejemplo de-DE (por defecto: el del estilo).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Download an official style by name from zotero.org.</source>
            <translation>Descargar un estilo oficial por su nombre de zotero.org.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print HTML, with italics.</source>
            <translation>Mostrar HTML, con cursivas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>There is no citation format “{name}”. Choose one of: {known}.</source>
            <translation>No hay ningún formato de cita «{name}». Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}</source>
            <translation>Mostrar citas de los PAPERs, o elegir artículos en una ventana pequeña si no se indica ninguno. Formatos: {forms}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Added: {title} ({name}).</source>
            <translation>Añadido: {title} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Manage collections, your folders of papers.</source>
            <translation>Gestionar colecciones, sus carpetas de artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>List collections with their number of papers.</source>
            <translation>Mostrar las colecciones y su número de artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary.</source>
            <translation>Añadir artículos a la colección NAME (como `Thesis/Chapter 3`), y crearla si hace falta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Remove papers from the collection NAME; they stay in the library.</source>
            <translation>Quitar artículos de la colección NAME; siguen en la biblioteca.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Added to {name}: {n} papers.</source>
            <translation>
                <numerusform>Añadido a {name}: {n} artículo.</numerusform>
                <numerusform>Añadidos a {name}: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Removed from {name}: {n} papers.</source>
            <translation>
                <numerusform>Quitado de {name}: {n} artículo.</numerusform>
                <numerusform>Quitados de {name}: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>There are no collections.</source>
            <translation>No hay colecciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync one library between several devices, through a folder that another program copies between them.</source>
            <translation>Sincronizar una biblioteca entre varios dispositivos, mediante una carpeta que otro programa copia entre ellos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up an empty FOLDER to sync this library with your other devices.</source>
            <translation>Configurar una FOLDER vacía para sincronizar esta biblioteca con sus otros dispositivos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combine this library with the one in FOLDER; nothing in either is lost.</source>
            <translation>Unir esta biblioteca con la de FOLDER; no se pierde nada de ninguna.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync with your other devices now.</source>
            <translation>Sincronizar ahora con sus otros dispositivos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Show the shared folder, pending changes, other devices and the number of conflicts.</source>
            <translation>Mostrar la carpeta compartida, los cambios pendientes, los otros dispositivos y el número de conflictos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stop syncing this library; the library and the folder stay as they are.</source>
            <translation>Dejar de sincronizar esta biblioteca; la biblioteca y la carpeta quedan como están.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>List values that differ between devices; the last value of each is the current one.</source>
            <translation>Mostrar los valores que difieren entre dispositivos; el último valor de cada uno es el vigente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone.</source>
            <translation>Elegir el VALUE de un CONFLICT: el número y el nombre de la lista. Se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Read the passphrase from the first line of this file; - is standard input.</source>
            <translation>Leer la frase de contraseña de la primera línea de este archivo; - es la entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Encrypt the folder; asks for a passphrase.</source>
            <translation>Cifrar la carpeta; pide una frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>The folder is encrypted; asks for its passphrase.</source>
            <translation>La carpeta está cifrada; pide su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up {folder}. On your other devices, run: paperdesk devices join FOLDER</source>
            <translation>Se configuró {folder}. En sus otros dispositivos, ejecute: paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combined this library with the one in {folder}.</source>
            <translation>Esta biblioteca se unió con la de {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{about}: {field} is {value}</source>
            <translation>{about}: {field} es {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder} (encrypted)</source>
            <translation>Carpeta: {folder} (cifrada)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Last sync: {time}</source>
            <translation>Última sincronización: {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stopped syncing this library. The library and the folder were not changed.</source>
            <translation>Esta biblioteca ya no se sincroniza. La biblioteca y la carpeta no se cambiaron.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Several papers have the citation key {key}; all but one got a letter at the end.</source>
            <translation>Varios artículos tienen la clave de cita {key}; a todas menos una se les añadió una letra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} de {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sent: {changes} sets of changes, {files} attached files.</source>
            <translation>Enviados: {changes} conjuntos de cambios, {files} archivos adjuntos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Received: {changes} sets of changes ({rows} rows), {files} attached files.</source>
            <translation>Recibidos: {changes} conjuntos de cambios ({rows} filas), {files} archivos adjuntos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To send: {n}.</source>
            <translation>Por enviar: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Conflicts: {n}.</source>
            <translation>Conflictos: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Your devices agree on everything.</source>
            <translation>Sus dispositivos coinciden en todo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Merged papers that were on two devices: {n}. Undo with: paperdesk undo</source>
            <translation>Artículos combinados que estaban en dos dispositivos: {n}. Para deshacer: paperdesk undo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Not readable yet, will be tried again: {n} ({name}).</source>
            <translation>Aún no se pueden leer, se intentará de nuevo: {n} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Waiting for earlier changes that have not arrived: {n}.</source>
            <translation>En espera de cambios anteriores que no han llegado: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Changed on this device since then: {n}.</source>
            <translation>Cambios en este dispositivo desde entonces: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To apply: {n}.</source>
            <translation>Por aplicar: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Other device: {name}, last seen {time}.</source>
            <translation>Otro dispositivo: {name}, visto por última vez {time}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Print the best new papers, ranked by what you starred, kept, tagged and dismissed.</source>
            <translation>Mostrar los mejores artículos nuevos, ordenados según lo que ha destacado, conservado, etiquetado y descartado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words.</source>
            <translation>Mostrar la bandeja de entrada, ordenada según lo que ha destacado, conservado, etiquetado y descartado, con las palabras decisivas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>12h, 1d, 2w or a date (default: since the last digest).</source>
            <translation>12h, 1d, 2w o una fecha (por defecto: desde el último boletín).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Maximum number of papers (default: 20).</source>
            <translation>Número máximo de artículos (por defecto: 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>html, md or eml (default: from the file extension, or md).</source>
            <translation>html, md o eml (por defecto: según la extensión del archivo, o md).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Write to this file instead of standard output.</source>
            <translation>Escribir en este archivo en lugar de la salida estándar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Mail it to yourself, as configured in the window.</source>
            <translation>Enviarlo por correo a usted, según los ajustes de la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Rank by similarity to the papers with this tag.</source>
            <translation>Ordenar por similitud con los artículos que tienen esta etiqueta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/reads.py" />
            <source>because of {words}</source>
            <translation>por {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Sent to {recipient}: {title}</source>
            <translation>Enviado a {recipient}: {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>{title}, written to {file}.</source>
            <translation>{title}, escrito en {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>The inbox is empty.</source>
            <translation>La bandeja de entrada está vacía.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attach files to a paper. They are copied into the library; duplicates are skipped.</source>
            <translation>Adjuntar archivos a un artículo. Se copian a la biblioteca; los duplicados se omiten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern.</source>
            <translation>Copiar a FOLDER los archivos adjuntos de los artículos que coinciden con QUERY, con nombre según la clave de cita o un patrón.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Print the text of a paper's PDF.</source>
            <translation>Mostrar el texto del PDF de un artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Leave the files where they are and store only their paths.</source>
            <translation>Dejar los archivos donde están y guardar solo sus rutas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Name pattern, like that of citation keys (default: key).</source>
            <translation>Patrón de nombre, como el de las claves de cita (por defecto: key).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Only this page.</source>
            <translation>Solo esta página.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Password of a protected PDF.</source>
            <translation>Contraseña de un PDF protegido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Recognise the text of a scan with “tesseract”, and keep it for searching.</source>
            <translation>Reconocer el texto de un documento escaneado con «tesseract», y conservarlo para las búsquedas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Language of the scan in tesseract's notation: eng, deu, eng+fra.</source>
            <translation>Idioma del documento escaneado en la notación de tesseract: eng, deu, eng+fra.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Saved: {n} files.</source>
            <translation>
                <numerusform>Guardado: {n} archivo.</numerusform>
                <numerusform>Guardados: {n} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr</source>
            <translation>Este PDF está escaneado y no contiene texto. Para reconocerlo: paperdesk text {paper} --ocr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attached: {n} files.</source>
            <translation>
                <numerusform>Adjuntado: {n} archivo.</numerusform>
                <numerusform>Adjuntados: {n} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE</source>
            <translation>«{paper}» aún no tiene PDF. Para adjuntar uno: paperdesk attach {paper} FILE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>No text was recognised in this scan. Check the language given with --language.</source>
            <translation>No se reconoció texto en este documento escaneado. Compruebe el idioma indicado con --language.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Missing: {n}.</source>
            <translation>Faltan: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let browsers and editors on this computer access the library until you press Ctrl+C.</source>
            <translation>Permitir que los navegadores y editores de este equipo accedan a la biblioteca hasta que pulse Ctrl+C.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Serve an assistant through the Model Context Protocol on standard input and output, read-only by default.</source>
            <translation>Servir a un asistente mediante el Model Context Protocol por la entrada y la salida estándar, de solo lectura por defecto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Port to listen on; 0 picks a free one (default: from the settings).</source>
            <translation>Puerto de escucha; 0 elige uno libre (por defecto: según los ajustes).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Where papers from browsers go.</source>
            <translation>Destino de los artículos que llegan de navegadores.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let every program change the library that asks for it, without a question.</source>
            <translation>Permitir que cualquier programa que lo pida modifique la biblioteca, sin preguntar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Allow it to add notes, tags, stars and collections.</source>
            <translation>Permitirle añadir notas, etiquetas, destacados y colecciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?</source>
            <translation>«{program}» pide añadir, modificar y eliminar artículos, notas, etiquetas y colecciones. ¿Permitirlo?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.</source>
            <translation>PaperDesk acepta peticiones de programas de este equipo en {address}. Pulse Ctrl+C para detenerlo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>a connection</source>
            <translation>una conexión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” may not change the library: nobody can be asked.</source>
            <translation>«{program}» no puede modificar la biblioteca: no hay nadie a quien preguntar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>refused</source>
            <translation>denegada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List possible duplicates with the reasons, most certain first.

Certain duplicates can be merged here; compare the others side by side in the window.</source>
            <translation>Mostrar los posibles duplicados y los motivos, primero los más seguros.

Los duplicados seguros se pueden combinar aquí; compare los demás lado a lado en la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List records merged into papers, newest first, with their numbers for `keep-both`.</source>
            <translation>Mostrar los registros combinados con artículos, primero los más recientes, con sus números para `keep-both`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Turn merged record NUMBER back into a separate paper. You can undo this.</source>
            <translation>Convertir de nuevo el registro combinado NUMBER en un artículo aparte. Se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merge certain duplicates in one step that can be undone.</source>
            <translation>Combinar los duplicados seguros en un paso que se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Mark two papers as permanently different.</source>
            <translation>Marcar dos artículos como distintos de forma permanente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Maximum number to list (default: 50).</source>
            <translation>Número máximo que mostrar (por defecto: 50).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>{n} pairs, {sure} of them certain. Merge those with --merge.</source>
            <translation>
                <numerusform>{n} par, {sure} de ellos seguro. Para combinarlo: --merge.</numerusform>
                <numerusform>{n} pares, {sure} de ellos seguros. Para combinar estos: --merge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one work in two versions</source>
            <translation>seguro un mismo trabajo en dos versiones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one work in two versions</source>
            <translation>quizá un mismo trabajo en dos versiones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>It is now paper {number}.</source>
            <translation>Ahora es el artículo {number}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one paper</source>
            <translation>seguro un mismo artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one paper</source>
            <translation>quizá un mismo artículo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merged {n} papers into others.</source>
            <translation>
                <numerusform>Se combinó {n} artículo con otros.</numerusform>
                <numerusform>Se combinaron {n} artículos con otros.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>“{record}” into “{paper}” ({reason})</source>
            <translation>«{record}» con «{paper}» ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>No merged records.</source>
            <translation>No hay registros combinados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Marked as different.</source>
            <translation>Marcados como distintos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set fields of papers, or find and replace text in them.

Fields: {fields}. Text can be replaced in: {replaceable}. All changes are one step that can be undone.</source>
            <translation>Rellenar campos de artículos, o buscar y reemplazar texto en ellos.

Campos: {fields}. El texto se puede reemplazar en: {replaceable}. Todos los cambios son un solo paso que se puede deshacer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Edited: {n} papers.</source>
            <translation>
                <numerusform>Editado: {n} artículo.</numerusform>
                <numerusform>Editados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set a field; can be repeated.</source>
            <translation>Rellenar un campo; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Text to find, ignoring case.</source>
            <translation>Texto que buscar, sin distinguir mayúsculas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replacement text.</source>
            <translation>Texto de reemplazo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Search only this field.</source>
            <translation>Buscar solo en este campo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match case.</source>
            <translation>Distinguir mayúsculas y minúsculas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match whole fields only.</source>
            <translation>Solo campos completos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Only show what --replace would change.</source>
            <translation>Mostrar solo lo que cambiaría --replace.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>{n} papers would change.</source>
            <translation>
                <numerusform>Cambiaría {n} artículo.</numerusform>
                <numerusform>Cambiarían {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replaced in {n} papers.</source>
            <translation>
                <numerusform>Reemplazado en {n} artículo.</numerusform>
                <numerusform>Reemplazado en {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Give --set FIELD=VALUE, or --find TEXT and --replace TEXT.</source>
            <translation>Indique --set FIELD=VALUE, o --find TEXT y --replace TEXT.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>“{text}” is not of the form FIELD=VALUE.</source>
            <translation>«{text}» no tiene la forma FIELD=VALUE.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>--dry-run can only be used with --find and --replace.</source>
            <translation>--dry-run solo se puede usar con --find y --replace.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow and manage feeds.</source>
            <translation>Seguir y gestionar canales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily, a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience), or the address of a page showing one of these.</source>
            <translation>Seguir el canal de ADDRESS, el canal al que enlaza una página web, o los canales de un archivo OPML.

ADDRESS también puede ser una categoría de arXiv (cs.LG), una consulta de arXiv (au:tegmark AND grokking), hf:daily, una búsqueda (hf:search effective theory, openalex: grokking, s2: grokking), un repertorio (biorxiv: neuroscience), o la dirección de una página que muestre algo de esto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>List feeds with their unread papers, last successful refresh and errors.</source>
            <translation>Mostrar los canales con sus artículos no leídos, la última actualización correcta y los errores.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each.</source>
            <translation>Mostrar el estado de los canales: cuáles fallan, terminaron, se trasladaron o callaron, y cuántos artículos conservó de cada uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Stop following feeds, given by ID or address. Their papers are kept.</source>
            <translation>Dejar de seguir canales, indicados por ID o dirección. Sus artículos se conservan.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Move feeds, given by ID or address, to a folder, creating it if necessary.</source>
            <translation>Mover canales, indicados por ID o dirección, a una carpeta, y crearla si hace falta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`.</source>
            <translation>Seguir los canales de un archivo OPML (- para la entrada estándar) con sus carpetas. Después, ejecute `feeds refresh`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Export feeds and their folders as OPML.</source>
            <translation>Exportar los canales y sus carpetas como OPML.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh all feeds, or those given by ID or address.</source>
            <translation>Actualizar todos los canales, o los indicados por ID o dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh due feeds while the window is closed, with a systemd timer.</source>
            <translation>Actualizar los canales cuando les toca con la ventana cerrada, mediante un temporizador de systemd.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only list the available feeds with their first entries.</source>
            <translation>Mostrar solo los canales disponibles con sus primeros elementos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Folder, such as "Physics/Condensed"; "" for none.</source>
            <translation>Carpeta, como "Physics/Condensed"; "" para ninguna.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh only feeds that are due.</source>
            <translation>Actualizar solo los canales a los que les toca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Interval: 15m, 2h or 1d (default: 2h).</source>
            <translation>Intervalo: 15m, 2h o 1d (por defecto: 2h).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Mail the digest after each refresh, as configured in the window.</source>
            <translation>Enviar el boletín por correo tras cada actualización, según los ajustes de la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only print a crontab line.</source>
            <translation>Mostrar solo una línea de crontab.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Remove the timer.</source>
            <translation>Quitar el temporizador.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new.</source>
            <translation>{feed}: {n} novedades.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds moved.</source>
            <translation>
                <numerusform>{n} canal movido.</numerusform>
                <numerusform>{n} canales movidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds written to {file}.</source>
            <translation>
                <numerusform>{n} canal escrito en {file}.</numerusform>
                <numerusform>{n} canales escritos en {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Written: {files}.</source>
            <translation>Escritos: {files}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Start it with: {command}</source>
            <translation>Para iniciarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The page has another feed: {title}, {address}</source>
            <translation>La página tiene otro canal: {title}, {address}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds removed.</source>
            <translation>
                <numerusform>{n} canal quitado.</numerusform>
                <numerusform>{n} canales quitados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>None of the feeds could be refreshed.</source>
            <translation>No se pudo actualizar ninguno de los canales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>You are not following any feeds yet.</source>
            <translation>Aún no sigue ningún canal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list</source>
            <translation>No sigue ningún canal «{name}». Para ver sus canales: paperdesk feeds list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>standard input</source>
            <translation>entrada estándar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>--due cannot be combined with feed names.</source>
            <translation>--due no se puede combinar con nombres de canales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer was removed.</source>
            <translation>El temporizador se quitó.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>There is no timer.</source>
            <translation>No hay ningún temporizador.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new</source>
            <translation>{feed}: {n} novedades</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Nothing was refreshed.</source>
            <translation>No se actualizó nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({n} unread, last refreshed: {time})</source>
            <translation>({n} no leídos, última actualización: {time})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; last refresh {checked}, {new} new)</source>
            <translation>({state}; {brought} recibidos, {kept} conservados, {waiting} en la entrada; último elemento {news}; última actualización {checked}, {new} novedades)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer is running.</source>
            <translation>El temporizador está en marcha.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>untitled</source>
            <translation>sin título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>(moved to {address})</source>
            <translation>(trasladado a {address})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>ok</source>
            <translation>correcto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>List the steps you took, newest first, with their numbers for `undo` and `redo`.</source>
            <translation>Mostrar los pasos que ha dado, primero los más recientes, con sus números para `undo` y `redo`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undo the last step, or the step with this number, even after a restart.</source>
            <translation>Deshacer el último paso, o el que tiene este número, incluso tras reiniciar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redo the last undone step, or the step with this number.</source>
            <translation>Rehacer el último paso deshecho, o el que tiene este número.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Maximum number of steps (default: 20).</source>
            <translation>Número máximo de pasos (por defecto: 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undid: {step}.</source>
            <translation>Deshecho: {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redid: {step}.</source>
            <translation>Rehecho: {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>interrupted</source>
            <translation>interrumpido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>under way</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <location filename="../../paperdesk/library/clashes.py" />
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>No steps yet.</source>
            <translation>Aún no hay pasos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to undo.</source>
            <translation>Nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to redo.</source>
            <translation>Nada que rehacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Check and renew citation keys, and set their pattern.</source>
            <translation>Comprobar y renovar las claves de cita, y definir su patrón.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year".</source>
            <translation>Mostrar o definir el PATTERN de las claves nuevas; "" lo restablece a "auth.lower + shorttitle(3,3) + year".</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist.</source>
            <translation>Mostrar las claves que BibTeX confunde o que LaTeX no admite, y las claves antiguas inutilizables. Código de salida 1 si hay alguna.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Create new keys for the papers matching QUERY, in the order in which they were added.</source>
            <translation>Crear claves nuevas para los artículos que coinciden con QUERY, en el orden en que se añadieron.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Include keys that you already used elsewhere; they remain as aliases.</source>
            <translation>Incluir las claves que ya usó en otros sitios; siguen valiendo como alias.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/keys.py" />
            <source>New citation keys: {n} papers.</source>
            <translation>
                <numerusform>Clave de cita nueva: {n} artículo.</numerusform>
                <numerusform>Claves de cita nuevas: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Give a query to choose the papers that get new keys, such as tag:draft.</source>
            <translation>Indique con una consulta qué artículos recibirán claves nuevas, por ejemplo tag:draft.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>No problems with citation keys.</source>
            <translation>No hay problemas con las claves de cita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share collections with the people of your lab, through a PostgreSQL server.</source>
            <translation>Compartir colecciones con las personas de su laboratorio, mediante un servidor PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database.</source>
            <translation>Crear un laboratorio en la base de datos de ADDRESS (postgresql://USER@HOST/DATABASE); USER es su propietario.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Upgrade a lab created by an earlier version; ADDRESS is the one it was created with.</source>
            <translation>Actualizar un laboratorio creado con una versión anterior; ADDRESS es la dirección con la que se creó.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days.</source>
            <translation>Invitar a NAME. Envíele en privado la invitación que se muestra; admite a una persona, en un plazo de 14 días.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Join a lab with an INVITATION; - reads it from standard input.</source>
            <translation>Unirse a un laboratorio con una INVITATION; - la lee de la entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared.</source>
            <translation>Compartir una COLLECTION con todo el laboratorio. Sus notas, etiquetas y destacados no se comparten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have.</source>
            <translation>Dejar de compartir una COLLECTION, como propietario o si la compartió usted. Todos conservan los artículos que tienen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Sync with your lab now.</source>
            <translation>Sincronizar ahora con su laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show your role, the shared collections and what is waiting, without asking the server.</source>
            <translation>Mostrar su papel, las colecciones compartidas y lo pendiente, sin consultar al servidor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List the members and their roles.</source>
            <translation>Mostrar los miembros y sus papeles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Change the role of NAME: owners manage members, editors share and change, readers only read.</source>
            <translation>Cambiar el papel de NAME: los propietarios gestionan a los miembros, los editores comparten y cambian, los lectores solo leen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Remove NAME from the lab. They keep their papers, and their changes stay in the log.</source>
            <translation>Quitar a NAME del laboratorio. Esa persona conserva sus artículos, y sus cambios siguen en el registro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Leave the lab. Its collections and papers stay in your library.</source>
            <translation>Dejar el laboratorio. Sus colecciones y artículos siguen en la biblioteca de usted.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show who added and changed what, newest first, for all papers or one PAPER.</source>
            <translation>Mostrar quién añadió y cambió qué, primero lo más reciente, de todos los artículos o de un PAPER.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List fields that members changed at the same time. The last value of each is shown until you decide.</source>
            <translation>Mostrar los campos que varios miembros cambiaron a la vez. De cada uno se muestra el último valor hasta que usted decida.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync.</source>
            <translation>Elegir VALUE, por su número, para un CONFLICT, por su nombre; todos lo reciben en la próxima sincronización.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Name of the lab.</source>
            <translation>Nombre del laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your name in the lab.</source>
            <translation>Su nombre en el laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Their role.</source>
            <translation>Papel de la persona.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share with this member only; can be repeated.</source>
            <translation>Compartir solo con este miembro; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Also share attached files, up to 200 MB each.</source>
            <translation>Compartir también los archivos adjuntos, de hasta 200 MB cada uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Do not contact the server, for example if it no longer exists.</source>
            <translation>No contactar con el servidor, por ejemplo si ya no existe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Maximum number of changes.</source>
            <translation>Número máximo de cambios.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>owner</source>
            <translation>propietario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>editor</source>
            <translation>editor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>reader</source>
            <translation>lector</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME</source>
            <translation>Se creó el laboratorio «{title}»; es de su propiedad. Para invitar a otras personas: paperdesk lab invite NAME</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>(invited)</source>
            <translation>(con invitación)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose a password for {place}</source>
            <translation>Elija una contraseña para {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with {people}.</source>
            <translation>{collection} se comparte con {people}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with the whole lab.</source>
            <translation>{collection} se comparte con todo el laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>You are {name} ({role}) in the lab “{lab}” at {place}.</source>
            <translation>Usted es {name} ({role}) en el laboratorio «{lab}» de {place}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Papers changed here since: {n}.</source>
            <translation>Artículos cambiados aquí desde entonces: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} tiene ahora el papel de {role}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is no longer in the lab.</source>
            <translation>{name} ya no está en el laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You have left the lab. Its collections stay in your library.</source>
            <translation>Ha dejado el laboratorio. Las colecciones siguen en su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers sent: {n}.</source>
            <translation>Artículos enviados: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers received: {n}.</source>
            <translation>Artículos recibidos: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is upgraded.</source>
            <translation>El laboratorio está actualizado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is up to date already.</source>
            <translation>El laboratorio ya estaba al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Nothing has been changed yet.</source>
            <translation>Aún no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab agrees on everything.</source>
            <translation>El laboratorio coincide en todo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Password for {place}</source>
            <translation>Contraseña de {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your password is not stored: you are asked for it each time.</source>
            <translation>Su contraseña no se guarda: se le pide cada vez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>New collections: {names}.</source>
            <translation>Colecciones nuevas: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>No longer shared: {names}. Your papers stay as they are.</source>
            <translation>Ya no se comparte: {names}. Sus artículos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Not readable, tried again next time: {n}.</source>
            <translation>No se pueden leer, se intentará la próxima vez: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>You are in the lab.</source>
            <translation>Está en el laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>{collection} is no longer shared.</source>
            <translation>{collection} ya no se comparte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (whole lab)</source>
            <translation>Compartida: {title} (todo el laboratorio)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (some members)</source>
            <translation>Compartida: {title} (algunos miembros)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The last attempt failed: {reason}</source>
            <translation>El último intento falló: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Manage linked files: exports kept up to date while the window is open, and by `linked update`.</source>
            <translation>Gestionar archivos vinculados: exportaciones que se mantienen al día con la ventana abierta, y con `linked update`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY.</source>
            <translation>Mantener al día FILE, o notas bibliográficas en la carpeta FILE, con los artículos que coinciden con QUERY.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List linked files and the result of their last update.</source>
            <translation>Mostrar los archivos vinculados y el resultado de su última actualización.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Update linked files whose papers have changed. Exit code 1 if an update fails.</source>
            <translation>Actualizar los archivos vinculados cuyos artículos han cambiado. Código de salida 1 si falla alguna actualización.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Stop updating FILE. The file itself is kept.</source>
            <translation>Dejar de actualizar FILE. El archivo en sí se conserva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing.</source>
            <translation>Mostrar los artículos citados en los DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Código de salida 1 si faltan claves.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Format (default: from the file extension).</source>
            <translation>Formato (por defecto: según la extensión del archivo).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Leave out abstracts.</source>
            <translation>Omitir los resúmenes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write accented letters as LaTeX commands.</source>
            <translation>Escribir las letras acentuadas como comandos de LaTeX.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Export these papers to this file.</source>
            <translation>Exportar estos artículos a este archivo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers, updated {time}</source>
            <translation>
                <numerusform>{n} artículo, actualizado {time}</numerusform>
                <numerusform>{n} artículos, actualizados {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is no longer updated.</source>
            <translation>{file} ya no se actualiza.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, {missing} missing.</source>
            <translation>
                <numerusform>{n} artículo citado, faltan {missing}.</numerusform>
                <numerusform>{n} artículos citados, faltan {missing}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, exported to {file}, {missing} missing.</source>
            <translation>
                <numerusform>{n} artículo citado, exportado a {file}, faltan {missing}.</numerusform>
                <numerusform>{n} artículos citados, exportados a {file}, faltan {missing}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is not a linked file. List linked files with: paperdesk linked list</source>
            <translation>{file} no es un archivo vinculado. Para ver los archivos vinculados: paperdesk linked list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>No linked files.</source>
            <translation>No hay archivos vinculados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>no paper has the key “{key}”</source>
            <translation>ningún artículo tiene la clave «{key}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>“{key}” is a former key of “{present}”</source>
            <translation>«{key}» es una clave antigua de «{present}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Check the references matching QUERY. Exit code 1 if problems remain.

Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys. An arrow shows what --fix would change.</source>
            <translation>Comprobar las referencias que coinciden con QUERY. Código de salida 1 si quedan problemas.

Encuentra campos que faltan; identificadores, páginas y fechas no válidos; restos de HTML y TeX; mayúsculas, y problemas con las claves. Una flecha muestra lo que cambiaría --fix.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Run only this check; can be repeated.</source>
            <translation>Hacer solo esta comprobación; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Fix certain problems in one step that can be undone.</source>
            <translation>Corregir los problemas seguros en un paso que se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixed} fixed.</source>
            <translation>{n} encontrados, {fixed} corregidos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixable} can be fixed with --fix.</source>
            <translation>{n} encontrados, {fixable} se pueden corregir con --fix.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Add papers by identifier or address (default: read from standard input).</source>
            <translation>Añadir artículos por identificador o dirección (por defecto: se leen de la entrada estándar).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Look up papers without authors and date at arXiv and Crossref, and fill in certain matches.</source>
            <translation>Consultar en arXiv y Crossref los artículos sin autores ni fecha, y completarlos con las coincidencias seguras.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Fetch and attach open-access PDFs. Papers without one are listed with their web pages.</source>
            <translation>Obtener y adjuntar PDF de acceso abierto. Los artículos que no tienen se muestran con sus páginas web.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Check Crossref for corrections and retractions of kept papers, or of those given, and mark them.</source>
            <translation>Comprobar en Crossref las correcciones y retractaciones de los artículos conservados, o de los indicados, y marcarlos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Where the papers go.</source>
            <translation>Destino de los artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers were added.</source>
            <translation>No se añadió ningún artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>{title}: {type}, see {address}</source>
            <translation>{title}: {type}, véase {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers to look up.</source>
            <translation>No hay artículos que consultar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No new retractions or corrections.</source>
            <translation>No hay nuevas retractaciones ni correcciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>no certain match</source>
            <translation>sin coincidencia segura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window.</source>
            <translation>Gestionar su biblioteca de artículos: seguir canales, buscar, etiquetar, anotar y exportar. Sin comando, abre la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Write a log of messages at this level and above (the window uses info).</source>
            <translation>Escribir un registro de los mensajes de este nivel o superior (la ventana usa info).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>The input is not valid UTF-8. Nothing was changed.</source>
            <translation>La entrada no es UTF-8 válido. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning, with a small model that analyses your papers on this computer.</source>
            <translation>Búsqueda semántica, con un modelo pequeño que analiza sus artículos en este equipo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Show which model is used and how many papers it has analysed.</source>
            <translation>Mostrar qué modelo se usa y cuántos artículos ha analizado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped.</source>
            <translation>Analizar los artículos nuevos y cambiados, y las páginas de los PDF si está activado. Continúa donde se detuvo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Download the model, unless `packaging/run setup --all` has already installed it.</source>
            <translation>Descargar el modelo, salvo que `packaging/run setup --all` ya lo haya instalado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn on search by meaning, with PaperDesk's model or your own.</source>
            <translation>Activar la búsqueda semántica, con el modelo de PaperDesk o uno propio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn off search by meaning. Existing data is kept.</source>
            <translation>Desactivar la búsqueda semántica. Los datos existentes se conservan.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Folder with your own model.</source>
            <translation>Carpeta con un modelo propio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Whether to analyse the pages of PDFs as well.</source>
            <translation>Si se analizan también las páginas de los PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Go back to PaperDesk's model.</source>
            <translation>Volver al modelo de PaperDesk.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{model}: {done} of {n} papers analysed.</source>
            <translation>
                <numerusform>{model}: {done} de {n} artículo analizado.</numerusform>
                <numerusform>{model}: {done} de {n} artículos analizados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{n} papers analysed.</source>
            <translation>
                <numerusform>{n} artículo analizado.</numerusform>
                <numerusform>{n} artículos analizados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{name} saved to {file}.</source>
            <translation>{name} guardado en {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{what}: {done} of {total} MB</source>
            <translation>{what}: {done} de {total} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is on, with {model}.</source>
            <translation>La búsqueda semántica está activada, con {model}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is off.</source>
            <translation>La búsqueda semántica está desactivada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>The pages of {n} papers analysed.</source>
            <translation>
                <numerusform>Páginas de {n} artículo analizadas.</numerusform>
                <numerusform>Páginas de {n} artículos analizadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Cite from LibreOffice Writer: install, remove or save its PaperDesk extension.</source>
            <translation>Citar desde LibreOffice Writer: instalar, quitar o guardar la extensión de PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Install the extension in LibreOffice, for your user; run it again after an update.</source>
            <translation>Instalar la extensión en LibreOffice para su usuario; repítalo después de una actualización.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Remove the extension from LibreOffice; documents keep their citations.</source>
            <translation>Quitar la extensión de LibreOffice; los documentos conservan sus citas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find.</source>
            <translation>Guardar la extensión como FILE (.oxt), para abrirla con un LibreOffice que PaperDesk no encuentra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Port where PaperDesk listens (default: from the settings).</source>
            <translation>Puerto en el que escucha PaperDesk (por defecto: el de los ajustes).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installed. Start LibreOffice again: Writer then has a PaperDesk menu.</source>
            <translation>Instalada. Reinicie LibreOffice: Writer tendrá un menú PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Removed. Start LibreOffice again.</source>
            <translation>Quitada. Reinicie LibreOffice.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Saved {file}. Open it with LibreOffice to install it.</source>
            <translation>Se guardó {file}. Ábralo con LibreOffice para instalarlo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Delete papers permanently. Feeds do not bring them back. This cannot be undone.</source>
            <translation>Eliminar artículos definitivamente. Los canales no los devuelven. No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add tags to papers, or remove them.</source>
            <translation>Añadir etiquetas a artículos, o quitarlas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add a Markdown note to a paper (- to read it from standard input).</source>
            <translation>Añadir una nota en Markdown a un artículo (- para leerla de la entrada estándar).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to add; can be repeated.</source>
            <translation>Etiqueta que añadir; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to remove; can be repeated.</source>
            <translation>Etiqueta que quitar; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Star papers.</source>
            <translation>Destacar artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstar papers.</source>
            <translation>Dejar de destacar artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as read.</source>
            <translation>Marcar artículos como leídos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as unread.</source>
            <translation>Marcar artículos como no leídos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Keep papers in the library.</source>
            <translation>Conservar artículos en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismiss papers from the inbox.</source>
            <translation>Descartar artículos de la bandeja de entrada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Move papers to the trash.</source>
            <translation>Mover artículos a la papelera.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restore trashed or dismissed papers.</source>
            <translation>Restaurar artículos de la papelera o descartados.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Starred: {n} papers.</source>
            <translation>
                <numerusform>Destacado: {n} artículo.</numerusform>
                <numerusform>Destacados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstarred: {n} papers.</source>
            <translation>
                <numerusform>Ya no destacado: {n} artículo.</numerusform>
                <numerusform>Ya no destacados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as read: {n} papers.</source>
            <translation>
                <numerusform>Marcado como leído: {n} artículo.</numerusform>
                <numerusform>Marcados como leídos: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as unread: {n} papers.</source>
            <translation>
                <numerusform>Marcado como no leído: {n} artículo.</numerusform>
                <numerusform>Marcados como no leídos: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Kept: {n} papers.</source>
            <translation>
                <numerusform>Conservado: {n} artículo.</numerusform>
                <numerusform>Conservados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismissed: {n} papers.</source>
            <translation>
                <numerusform>Descartado: {n} artículo.</numerusform>
                <numerusform>Descartados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Trashed: {n} papers.</source>
            <translation>
                <numerusform>Movido a la papelera: {n} artículo.</numerusform>
                <numerusform>Movidos a la papelera: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Purged: {n} papers.</source>
            <translation>
                <numerusform>Eliminado definitivamente: {n} artículo.</numerusform>
                <numerusform>Eliminados definitivamente: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tagged: {n} papers.</source>
            <translation>
                <numerusform>Etiquetado: {n} artículo.</numerusform>
                <numerusform>Etiquetados: {n} artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Noted: {n} papers.</source>
            <translation>
                <numerusform>Nota añadida: {n} artículo.</numerusform>
                <numerusform>Nota añadida: {n} artículos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>The note is empty. Give its text, or - to read it from standard input.</source>
            <translation>La nota está vacía. Indique su texto, o - para leerlo de la entrada estándar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Name a tag with --add or --remove.</source>
            <translation>Indique una etiqueta con --add o --remove.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore the backup from {time} ({n} papers)?</source>
            <translation>
                <numerusform>¿Restaurar la copia de seguridad de {time} ({n} artículo)?</numerusform>
                <numerusform>¿Restaurar la copia de seguridad de {time} ({n} artículos)?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.</source>
            <translation>Si es correcto, ejecute «paperdesk backup create --yes»; si no, ejecute «paperdesk backup restore».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>{question} Nothing was changed. To confirm, run the command again with --yes.</source>
            <translation>{question} No se cambió nada. Para confirmar, ejecute de nuevo el comando con --yes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Password for {name} (press Enter to skip)</source>
            <translation>Contraseña de {name} (pulse Intro para omitir)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”.</source>
            <translation>Restaure una copia de seguridad con «paperdesk backup restore», o cree una biblioteca vacía con «paperdesk begin».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”.</source>
            <translation>Repárela con «paperdesk check --repair», o restaure una copia de seguridad con «paperdesk backup restore».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>The password is not correct.</source>
            <translation>La contraseña no es correcta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Manage rules for papers that arrive in the inbox.</source>
            <translation>Gestionar las reglas para los artículos que llegan a la bandeja de entrada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>List rules in order.</source>
            <translation>Mostrar las reglas en orden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`.</source>
            <translation>Añadir una regla para los artículos nuevos que coincidan con QUERY. Pruébela antes con `rules try QUERY`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Remove a rule by ID or NAME. Its past actions are kept.</source>
            <translation>Quitar una regla por ID o NAME. Lo que ya hizo se conserva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Show what QUERY would have found among the latest papers, without changing anything.</source>
            <translation>Mostrar lo que QUERY habría encontrado entre los últimos artículos, sin cambiar nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Action: hide, star, keep, notify or tag:NAME.</source>
            <translation>Acción: hide, star, keep, notify o tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Name of the rule (default: QUERY).</source>
            <translation>Nombre de la regla (por defecto: QUERY).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>Caducidad: 30d, 2w, 6m, 1y o una fecha como 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Number of papers to test.</source>
            <translation>Número de artículos que probar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Removed: {name}</source>
            <translation>Quitada: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>{rule}, until {day}</source>
            <translation>{rule}, hasta {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There are no rules.</source>
            <translation>No hay reglas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There is no rule “{name}”. List the rules with: paperdesk rules list</source>
            <translation>No hay ninguna regla «{name}». Para ver las reglas: paperdesk rules list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search papers; without QUERY, list all that are not dismissed or in the trash.</source>
            <translation>Buscar artículos; sin QUERY, mostrar todos los que no están descartados ni en la papelera.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show a paper in full, by ID or citation key.</source>
            <translation>Mostrar un artículo completo, indicado por ID o clave de cita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>List tags with their number of papers.</source>
            <translation>Mostrar las etiquetas y su número de artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show the size and location of the library.</source>
            <translation>Mostrar el tamaño y la ubicación de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Manage the full-text index.</source>
            <translation>Gestionar el índice de texto completo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show whether the index is up to date.</source>
            <translation>Mostrar si el índice está al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Rebuild the index from the library, and read PDFs that have not been read yet.</source>
            <translation>Reconstruir el índice a partir de la biblioteca, y leer los PDF que aún no se han leído.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Maximum number of results.</source>
            <translation>Número máximo de resultados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Find papers similar to a paper (ID or key) or a text.</source>
            <translation>Buscar artículos similares a un artículo (ID o clave) o a un texto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search by meaning as well.</source>
            <translation>Buscar también por significado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>retracted</source>
            <translation>retractado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>inbox</source>
            <translation>entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>library</source>
            <translation>biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>dismissed</source>
            <translation>descartados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>trash</source>
            <translation>papelera</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>starred</source>
            <translation>destacado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>annotated</source>
            <translation>anotados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>conflicting</source>
            <translation>en conflicto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>feeds</source>
            <translation>canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>folder</source>
            <translation>carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>size bytes</source>
            <translation>tamaño en bytes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>p. {page}: {text}</source>
            <translation>p. {page}: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Other value of {field}: {value}</source>
            <translation>Otro valor de {field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>There is no index yet; the next search builds it.</source>
            <translation>Aún no hay índice; la próxima búsqueda lo creará.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{indexed} of {n} papers indexed, {waiting} changed since.</source>
            <translation>
                <numerusform>{indexed} de {n} artículo en el índice, {waiting} cambiados desde entonces.</numerusform>
                <numerusform>{indexed} de {n} artículos en el índice, {waiting} cambiados desde entonces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed, {read} of them with the text of their PDFs.</source>
            <translation>
                <numerusform>{n} artículo en el índice, {read} con el texto de su PDF.</numerusform>
                <numerusform>{n} artículos en el índice, {read} con el texto de sus PDF.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed.</source>
            <translation>
                <numerusform>{n} artículo en el índice.</numerusform>
                <numerusform>{n} artículos en el índice.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update</source>
            <translation>
                <numerusform>{left} de {n} artículo aún no se ha analizado. Para analizarlo: paperdesk meaning update</numerusform>
                <numerusform>{left} de {n} artículos aún no se han analizado. Para analizarlos: paperdesk meaning update</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No similar papers found.</source>
            <translation>No se encontraron artículos similares.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Authors</source>
            <translation>Autores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Note: {text}</source>
            <translation>Nota: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>“{quote}” {text}</source>
            <translation>«{quote}» {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No tags yet.</source>
            <translation>Aún no hay etiquetas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Use either QUERY or --like, not both.</source>
            <translation>Use QUERY o --like, pero no ambos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>(unknown)</source>
            <translation>(desconocido)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Recent changes may not be found yet. {error}</source>
            <translation>Puede que los cambios recientes aún no se encuentren. {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Seen</source>
            <translation>Visto en</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Usage:</source>
            <translation>Uso:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show this message and exit.</source>
            <translation>Mostrar esta ayuda y salir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show the version and exit.</source>
            <translation>Mostrar la versión y salir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>default: {default}</source>
            <translation>por defecto: {default}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: {message}</source>
            <translation>Error: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Try '{command} {option}' for help.</source>
            <translation>Para obtener ayuda, ejecute «{command} {option}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing command.</source>
            <translation>Falta un comando.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing argument</source>
            <translation>Falta el argumento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing option</source>
            <translation>Falta la opción</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Choose from:
	{choices}</source>
            <translation>Elija entre:
	{choices}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such option {name!r}.</source>
            <translation>No existe la opción {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such command {name!r}.</source>
            <translation>No existe el comando {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Did you mean {possibility}?</source>
            <translation>¿Quiso decir {possibility}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>(¿Quiso decir una de estas: {possibilities}?)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra argument ({args})</source>
            <translation>Argumento adicional inesperado ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra arguments ({args})</source>
            <translation>Argumentos adicionales inesperados ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>Valor no válido para {param_hint}: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value: {message}</source>
            <translation>Valor no válido: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires an argument.</source>
            <translation>La opción {name!r} requiere un argumento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>La opción {name!r} requiere {nargs} argumentos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} does not take a value.</source>
            <translation>La opción {name!r} no admite ningún valor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} no está entre {choices}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} no es un valor válido de tipo {number_type}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value} is not in the range {range}.</source>
            <translation>{value} no está en el intervalo {range}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} no existe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} es un archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} es un directorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>file</source>
            <translation>archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>directory</source>
            <translation>directorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>path</source>
            <translation>ruta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Repeat for confirmation</source>
            <translation>Repita para confirmar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: The two entered values do not match.</source>
            <translation>Error: los dos valores introducidos no coinciden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: invalid input</source>
            <translation>Error: entrada no válida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Command line</source>
            <translation>Línea de comandos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.</source>
            <translation>`paperdesk` trabaja con la misma biblioteca que la ventana. Todos los comandos aceptan `--library DIR` y `--json`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>If a command fails, its exit code is 1.</source>
            <translation>Si un comando falla, su código de salida es 1.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>With `--json` it prints an object with the error; error codes stay the same from release to release:</source>
            <translation>Con `--json` muestra un objeto con el error; los códigos de error no cambian de una versión a otra:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

The format is detected from the content; see --list-formats.</source>
            <translation>Importar artículos de archivos (- para la entrada estándar), PDF, carpetas de PDF o la carpeta de datos de Zotero.

El formato se detecta por el contenido; véase --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Export papers matching QUERY (default: all that are not dismissed or in the trash).

The format is taken from --format or from the file extension; see --list-formats.</source>
            <translation>Exportar los artículos que coinciden con QUERY (por defecto: todos los que no están descartados ni en la papelera).

El formato se toma de --format o de la extensión del archivo; véase --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Input format (default: detected).</source>
            <translation>Formato de entrada (por defecto: se detecta).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the supported formats.</source>
            <translation>Mostrar los formatos admitidos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Where new papers go.</source>
            <translation>Destino de los artículos nuevos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Tag to add to all papers; can be repeated.</source>
            <translation>Etiqueta que añadir a todos los artículos; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Encoding of files that are not UTF-8 (default: detected).</source>
            <translation>Codificación de los archivos que no son UTF-8 (por defecto: se detecta).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Password of protected PDFs (default: ask).</source>
            <translation>Contraseña de los PDF protegidos (por defecto: preguntar).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Only show what would happen.</source>
            <translation>Mostrar solo lo que ocurriría.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Format; see --list-formats.</source>
            <translation>Formato; véase --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the formats and their purposes.</source>
            <translation>Mostrar los formatos y para qué sirven.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write to this file; - for standard output.</source>
            <translation>Escribir en este archivo; - para la salida estándar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Leave out this part; can be repeated.</source>
            <translation>Omitir esta parte; se puede repetir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Same as --without abstracts.</source>
            <translation>Lo mismo que --without abstracts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Include notes.</source>
            <translation>Incluir las notas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Merged: “{record}” into “{paper}” ({reason})</source>
            <translation>Combinado: «{record}» con «{paper}» ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>To compare: “{record}” and “{paper}” ({reason})</source>
            <translation>Por comparar: «{record}» y «{paper}» ({reason})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{n} papers exported to {file}.</source>
            <translation>
                <numerusform>{n} artículo exportado a {file}.</numerusform>
                <numerusform>{n} artículos exportados a {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Name something to import.</source>
            <translation>Indique algo que importar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import a Zotero folder on its own, and other files with a separate command.</source>
            <translation>Importe una carpeta de Zotero por separado, y los demás archivos con otro comando.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a PDF. Import PDFs and other files with separate commands.</source>
            <translation>{name} no es un PDF. Importe los PDF y los demás archivos con comandos distintos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} was not found where its record says, so it was not attached.</source>
            <translation>{name} no se encontró donde indica su registro, así que no se adjuntó.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Would be: {summary}</source>
            <translation>Resultado previsto: {summary}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>and {n} more; use --json to list all</source>
            <translation>y {n} más; use --json para verlos todos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.</source>
            <translation>{name} no es una codificación conocida. Pruebe utf-8, cp1252, koi8-r o gb18030.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{file} was read as {charset}. If that is wrong, use --encoding.</source>
            <translation>{file} se leyó como {charset}. Si no es correcto, use --encoding.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.</source>
            <translation>Exportar toda la biblioteca a FOLDER en formatos abiertos: artículos, notas, canales, archivos y todas las tablas.

FOLDER debe ser nueva, estar vacía o ser una exportación anterior, que entonces se actualiza. Un README explica su contenido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Create a library in the empty or new folder given by --library from an `export-all` FOLDER.</source>
            <translation>Crear una biblioteca en la carpeta vacía o nueva indicada con --library a partir de una FOLDER de `export-all`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Exported to {folder}</source>
            <translation>Exportado a {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Imported into {folder}</source>
            <translation>Importado en {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/whole.py" />
            <source>{what}: {n} papers, {rows} rows, {files} files.</source>
            <translation>
                <numerusform>{what}: {n} artículo, {rows} filas, {files} archivos.</numerusform>
                <numerusform>{what}: {n} artículos, {rows} filas, {files} archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Files that are missing or have been changed: {names}</source>
            <translation>Archivos que faltan o se han cambiado: {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted.</source>
            <translation>Abrir la ventana, con archivos que importar, artículos que añadir o una dirección paperdesk://. `window` se puede omitir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Save a screenshot to FILE and exit.</source>
            <translation>Guardar una captura de pantalla en FILE y salir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Window size in pixels.</source>
            <translation>Tamaño de la ventana en píxeles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Theme to use instead of the configured one.</source>
            <translation>Tema que usar en lugar del de los ajustes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Search for this.</source>
            <translation>Buscar esto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Go to the paper with this ID or citation key.</source>
            <translation>Ir al artículo con este ID o esta clave de cita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Screenshot saved to {file}</source>
            <translation>Captura de pantalla guardada en {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>write it as 1280x820</source>
            <translation>escríbalo como 1280x820</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <source>Could not copy an attached file into the library: {reason}.</source>
            <translation>No se pudo copiar un archivo adjunto a la biblioteca: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <location filename="../../paperdesk/jobs/save_files.py" />
            <source>Copying attached files</source>
            <translation>Copiando archivos adjuntos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts</source>
            <translation>No hay ningún conflicto «{name}». Para ver los conflictos: paperdesk devices conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>Choose a value from 1 to {most}.</source>
            <translation>Elija un valor de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/documents.py" />
            <source>Changes from another device are damaged and cannot be read.</source>
            <translation>Los cambios de otro dispositivo están dañados y no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/exchange.py" />
            <source>PaperDesk is already syncing with your other devices. Try again in a moment.</source>
            <translation>PaperDesk ya se está sincronizando con sus otros dispositivos. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.</source>
            <translation>{folder} se configuró con una versión más reciente de PaperDesk. Actualice PaperDesk en este dispositivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} is missing, empty or not yet copied to this device. Your library was not changed. Wait until it arrives, or check that the program that copies it is running.</source>
            <translation>{folder} no existe, está vacía o aún no se ha copiado a este dispositivo. Su biblioteca no ha cambiado. Espere a que llegue, o compruebe que el programa que la copia está en marcha.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} belongs to a different library. Your library was not changed.</source>
            <translation>{folder} pertenece a otra biblioteca. La suya no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.</source>
            <translation>No se pudo escribir en {folder}: {reason}. Sus cambios se conservan en este dispositivo y se enviarán más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/incoming.py" />
            <source>Receiving changes from your other devices</source>
            <translation>Recibiendo cambios de sus otros dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER</source>
            <translation>{folder} ya contiene una biblioteca. Para unir esta con ella: paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is not empty. Choose an empty folder.</source>
            <translation>{folder} no está vacía. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; otherwise, use: paperdesk devices init FOLDER</source>
            <translation>{folder} aún no contiene ninguna biblioteca. Si la configuró otro dispositivo, espere a que llegue {marker}; si no, use: paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is encrypted. Its passphrase is required.</source>
            <translation>{folder} está cifrada. Se necesita su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is the library's own folder, or one of the two contains the other. An open library must never be copied by other programs. Choose another folder.</source>
            <translation>{folder} es la carpeta de la propia biblioteca, o una contiene a la otra. Ningún otro programa debe copiar una biblioteca abierta. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave</source>
            <translation>Esta biblioteca ya se sincroniza mediante {folder}. Para usar otra carpeta, ejecute antes: paperdesk devices leave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER</source>
            <translation>Esta biblioteca está solo en este dispositivo. Para sincronizarla con otros: paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the changes of the lab then come through the folder.</source>
            <translation>{device} está en el mismo laboratorio que esta biblioteca. Deje antes el laboratorio aquí: los artículos se quedan, y los cambios del laboratorio llegarán por la carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Syncing needs an extra: loro is missing. Install it with: {command}</source>
            <translation>La sincronización necesita un complemento: falta loro. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices took too long and was stopped.</source>
            <translation>La fusión de los cambios de sus dispositivos tardaba demasiado y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices failed unexpectedly. Try again.</source>
            <translation>La fusión de los cambios de sus dispositivos falló de forma inesperada. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices needed too much memory and was stopped.</source>
            <translation>La fusión de los cambios de sus dispositivos necesitaba demasiada memoria y se detuvo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/outgoing.py" />
            <source>Preparing changes from this device</source>
            <translation>Preparando los cambios de este dispositivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/row_spool.py" />
            <source>Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied with the next sync.</source>
            <translation>No se pudo escribir un archivo temporal en {folder}: {reason}. Los cambios de sus otros dispositivos se aplicarán en la próxima sincronización.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Decrypting this folder needs more memory than PaperDesk allows.</source>
            <translation>Descifrar esta carpeta necesita más memoria de la que PaperDesk permite.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>The passphrase is wrong.</source>
            <translation>La frase de contraseña no es correcta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Encryption needs an extra: cryptography is missing. Install it with: {command}</source>
            <translation>El cifrado necesita un complemento: falta cryptography. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is not a PDF but {kind}. Download the actual PDF and use that.</source>
            <translation>{name} no es un PDF, sino {kind}. Descargue el PDF real y use ese.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a zip archive or an Office document</source>
            <translation>un archivo ZIP o un documento de Office</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an old Office document</source>
            <translation>un documento antiguo de Office</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a gzip archive</source>
            <translation>un archivo gzip</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an image</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a PostScript file</source>
            <translation>un archivo PostScript</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a DjVu file</source>
            <translation>un archivo DjVu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a JSON response instead of a file</source>
            <translation>una respuesta JSON en lugar de un archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an XML file</source>
            <translation>un archivo XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a Git LFS pointer</source>
            <translation>un puntero de Git LFS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is damaged or not a PDF. Download or copy it again.</source>
            <translation>{name} está dañado o no es un PDF. Descárguelo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a login page</source>
            <translation>una página de inicio de sesión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pages.py" />
            <source>There is no page {page}; the file has {page_count} pages.</source>
            <translation>No existe la página {page}; el archivo tiene {page_count} páginas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is password-protected. Enter its password, or save a copy without one.</source>
            <translation>{name} está protegido con contraseña. Introdúzcala o guarde una copia sin ella.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} has no pages. Download or copy it again.</source>
            <translation>{name} no tiene páginas. Descárguelo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>The password for {name} is not correct. Try another one.</source>
            <translation>La contraseña de {name} no es correcta. Pruebe con otra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is empty. Download or copy it again.</source>
            <translation>{name} está vacío. Descárguelo o cópielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is no longer where it was. Put it back or attach it again.</source>
            <translation>{name} ya no está donde estaba. Devuélvalo a su sitio o adjúntelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} cannot be read: {reason}. Check its permissions.</source>
            <translation>No se puede leer {name}: {reason}. Compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>No se puede leer la página {page} de {name}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes longer than {timeout_s:.0f} s.</source>
            <translation>Se omitió porque leerlo tarda más de {timeout_s:.0f} s.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>This PDF cannot be read: it crashes the PDF engine.</source>
            <translation>No se puede leer este PDF: hace fallar el motor de PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes more than {most_mb} MB of memory.</source>
            <translation>Se omitió porque leerlo necesita más de {most_mb} MB de memoria.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/scans.py" />
            <source>{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.</source>
            <translation>{program} no pudo reconocer el texto ({reason}). Compruebe que el idioma «{language}» está instalado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/write_marks.py" />
            <source>A copy of {name} cannot be written. Check the free disk space.</source>
            <translation>No se puede escribir una copia de {name}. Compruebe el espacio libre en disco.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>A note must have 1 to {most} characters. Nothing was written.</source>
            <translation>Una nota debe tener de 1 a {most} caracteres. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the tags to add or remove. Nothing was changed.</source>
            <translation>Indique las etiquetas que añadir o quitar. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the collection. Nothing was changed.</source>
            <translation>Indique la colección. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>Assistants need the package mcp, which is not installed. Install it with: {command}</source>
            <translation>Los asistentes necesitan el paquete mcp, que no está instalado. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>“{paper}” has no PDF in this library.</source>
            <translation>«{paper}» no tiene PDF en esta biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>This PDF has {last} pages. Choose one of them.</source>
            <translation>Este PDF tiene {last} páginas. Elija una de ellas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.</source>
            <translation>PaperDesk no puede usar el puerto {port}: {reason}. Cierre el programa que lo usa o elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Zotero is running and uses port {port}. Quit Zotero, or leave this option off.</source>
            <translation>Zotero está abierto y usa el puerto {port}. Cierre Zotero o deje desactivada esta opción.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Another PaperDesk library already uses port {port}. Close it first, or choose another port.</source>
            <translation>Otra biblioteca de PaperDesk ya usa el puerto {port}. Ciérrela antes o elija otro puerto.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers are not in your library and were taken from the document: {keys}.</source>
            <translation>
                <numerusform>{n} artículo citado no está en su biblioteca y se tomó del documento: {keys}.</numerusform>
                <numerusform>{n} artículos citados no están en su biblioteca y se tomaron del documento: {keys}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers were not found, so their citations were left as they are: {keys}.</source>
            <translation>
                <numerusform>{n} artículo citado no se encontró, así que sus citas quedaron como estaban: {keys}.</numerusform>
                <numerusform>{n} artículos citados no se encontraron, así que sus citas quedaron como estaban: {keys}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/__init__.py" />
            <source>There is no export format “{name}”. Choose one of: {known}.</source>
            <translation>No hay ningún formato de exportación «{name}». Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>BibLaTeX</source>
            <translation>BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>for LaTeX with biblatex and biber</source>
            <translation>para LaTeX con biblatex y biber</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/bibtex.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/bibtex.py" />
            <source>for LaTeX with BibTeX, and most reference managers</source>
            <translation>para LaTeX con BibTeX y la mayoría de los gestores bibliográficos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>for pandoc, Markdown and Quarto, Zotero</source>
            <translation>para pandoc, Markdown y Quarto, Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>CSL-YAML</source>
            <translation>CSL-YAML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>for the metadata block of Markdown and Quarto documents</source>
            <translation>para el bloque de metadatos de documentos Markdown y Quarto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>for spreadsheets</source>
            <translation>para hojas de cálculo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_list/card_delegate.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>(untitled)</source>
            <translation>(sin título)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} upvotes</source>
            <translation>
                <numerusform>{n} voto</numerusform>
                <numerusform>{n} votos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>{count} of {n} new papers</source>
            <translation>
                <numerusform>{count} de {n} artículo nuevo</numerusform>
                <numerusform>{count} de {n} artículos nuevos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>New since {moment}.</source>
            <translation>Novedades desde {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>nothing new</source>
            <translation>nada nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>PaperDesk, {day}: {what}</source>
            <translation>PaperDesk, {day}: {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>EndNote tagged</source>
            <translation>EndNote con etiquetas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>for EndNote and similar programs</source>
            <translation>para EndNote y programas similares</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>Hayagriva</source>
            <translation>Hayagriva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>for Typst documents</source>
            <translation>para documentos Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>a web page to publish or print</source>
            <translation>una página web para publicar o imprimir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>for notes, Obsidian and wikis</source>
            <translation>para notas, Obsidian y wikis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>MODS</source>
            <translation>MODS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>for libraries and repositories</source>
            <translation>para bibliotecas y repositorios</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>for printing</source>
            <translation>para imprimir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This style does not define a bibliography of its own. Choose an independent style (.csl), such as one from the Zotero Style Repository.</source>
            <translation>Este estilo no define una bibliografía propia. Elija un estilo independiente (.csl), por ejemplo del Zotero Style Repository.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This is not a valid citation style (.csl): {reason}. Choose another file.</source>
            <translation>No es un estilo de cita válido (.csl): {reason}. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>The style {file} cannot be read: {reason}. Choose another style.</source>
            <translation>No se puede leer el estilo {file}: {reason}. Elija otro estilo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/ris.py" />
            <location filename="../../paperdesk/importers/ris.py" />
            <source>RIS</source>
            <translation>RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/ris.py" />
            <source>for EndNote, Mendeley, RefWorks and databases</source>
            <translation>para EndNote, Mendeley, RefWorks y bases de datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Paper</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Select a sentence in the abstract</source>
            <translation>Seleccionar una frase del resumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Highlight selection in abstract</source>
            <translation>Resaltar la selección en el resumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Comment on selection</source>
            <translation>Comentar la selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Next paper</source>
            <translation>Artículo siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Previous paper</source>
            <translation>Artículo anterior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>First paper</source>
            <translation>Primer artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Last paper</source>
            <translation>Último artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Star</source>
            <translation>Destacar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark as read or unread</source>
            <translation>Marcar como leído o no leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all above as read</source>
            <translation>Marcar como leído hasta aquí</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all as read</source>
            <translation>Marcar todo como leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tag…</source>
            <translation>Etiquetar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New note</source>
            <translation>Nota nueva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Keep in library</source>
            <translation>Conservar en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Dismiss from inbox</source>
            <translation>Descartar de la entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to or remove from reading list</source>
            <translation>Añadir a la lista de lectura o quitar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find similar papers</source>
            <translation>Buscar artículos similares</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark as done or not done</source>
            <translation>Marcar como terminado o no</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move up in reading list</source>
            <translation>Subir en la lista de lectura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move down in reading list</source>
            <translation>Bajar en la lista de lectura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move to trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Open web page</source>
            <translation>Abrir página web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Read PDF or web page</source>
            <translation>Leer PDF o página web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Open PDF</source>
            <translation>Abrir PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Attach files…</source>
            <translation>Adjuntar archivos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Link files without copying…</source>
            <translation>Vincular archivos sin copiar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Remove attached file…</source>
            <translation>Quitar archivo adjunto…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit details…</source>
            <translation>Editar datos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit title in list</source>
            <translation>Editar título en la lista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find and replace…</source>
            <translation>Buscar y reemplazar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Copy BibTeX</source>
            <translation>Copiar BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy formatted reference</source>
            <translation>Copiar referencia con formato</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite</source>
            <translation>Citar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Create bibliography…</source>
            <translation>Crear bibliografía…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite from LibreOffice…</source>
            <translation>Citar desde LibreOffice…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New collection from selection…</source>
            <translation>Nueva colección con la selección…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to collection…</source>
            <translation>Añadir a una colección…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove from collection</source>
            <translation>Quitar de la colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select and go to next</source>
            <translation>Seleccionar e ir al siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Scroll, then go to next unread</source>
            <translation>Desplazar y luego ir al no leído siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Manage tags…</source>
            <translation>Gestionar etiquetas…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all papers</source>
            <translation>Buscar en todos los artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save search…</source>
            <translation>Guardar búsqueda…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go back or clear search</source>
            <translation>Volver o borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to inbox</source>
            <translation>Ir a la entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to For You</source>
            <translation>Ir a Para usted</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to library</source>
            <translation>Ir a la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to starred</source>
            <translation>Ir a destacados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to trash</source>
            <translation>Ir a la papelera</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import from clipboard</source>
            <translation>Importar del portapapeles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add papers by identifier or address…</source>
            <translation>Añadir por identificador o dirección…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add paper named in search field</source>
            <translation>Añadir el artículo del campo de búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details</source>
            <translation>Completar datos que faltan</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Fetch open-access PDFs</source>
            <translation>Obtener PDF de acceso abierto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details automatically</source>
            <translation>Completar datos automáticamente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tell For You what you like…</source>
            <translation>Indicar sus gustos a Para usted…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Download model for searching by meaning</source>
            <translation>Descargar modelo de búsqueda semántica</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for retractions and corrections</source>
            <translation>Comprobar retractaciones y correcciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import files…</source>
            <translation>Importar archivos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import folder or Zotero library…</source>
            <translation>Importar carpeta o biblioteca de Zotero…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with other devices</source>
            <translation>Sincronizar con otros dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with lab</source>
            <translation>Sincronizar con el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Share collection with lab…</source>
            <translation>Compartir colección con el laboratorio…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Watch folder for new papers…</source>
            <translation>Vigilar una carpeta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import sample feed page</source>
            <translation>Importar página de ejemplo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Annotations…</source>
            <translation>Anotaciones…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as Markdown…</source>
            <translation>Exportar anotaciones como Markdown…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations for Obsidian or Logseq…</source>
            <translation>Exportar anotaciones para Obsidian o Logseq…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as W3C Web Annotations…</source>
            <translation>Exportar anotaciones como W3C Web Annotations…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save PDFs to folder…</source>
            <translation>Guardar PDF en carpeta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export PDF with annotations…</source>
            <translation>Exportar PDF con anotaciones…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Citation key and export settings…</source>
            <translation>Claves de cita y exportación…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Linked files…</source>
            <translation>Archivos vinculados…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export papers cited in a document…</source>
            <translation>Exportar los artículos citados en un documento…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check references…</source>
            <translation>Comprobar referencias…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merge author name variants…</source>
            <translation>Combinar variantes de nombres de autor…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find duplicates…</source>
            <translation>Buscar duplicados…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merged records…</source>
            <translation>Registros combinados…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add feed…</source>
            <translation>Añadir canal…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Feed health…</source>
            <translation>Estado de los canales…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import feeds (OPML)…</source>
            <translation>Importar canales (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export feeds (OPML)…</source>
            <translation>Exportar canales (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move feed to folder…</source>
            <translation>Mover canal a carpeta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Digest…</source>
            <translation>Boletín…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Mail settings…</source>
            <translation>Ajustes de correo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Rules for new papers…</source>
            <translation>Reglas para artículos nuevos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Refresh feeds</source>
            <translation>Actualizar canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Empty trash…</source>
            <translation>Vaciar papelera…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Activity…</source>
            <translation>Actividad…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Insights…</source>
            <translation>Estadísticas…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Switch between light and dark</source>
            <translation>Alternar entre claro y oscuro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Reset text size</source>
            <translation>Restablecer tamaño de texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Show as table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Compact list</source>
            <translation>Lista compacta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for updates</source>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print selected papers…</source>
            <translation>Imprimir artículos seleccionados…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print list…</source>
            <translation>Imprimir lista…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Hugging Face daily papers</source>
            <translation>Artículos del día de Hugging Face</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv cs.LG: machine learning</source>
            <translation>arXiv cs.LG: aprendizaje automático</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv hep-th: high energy physics, theory</source>
            <translation>arXiv hep-th: física de altas energías, teoría</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy {example} ({purpose})</source>
            <translation>Copiar {example} ({purpose})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Toggle tag {n}</source>
            <translation>Poner o quitar la etiqueta {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Follow {title}</source>
            <translation>Seguir {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export as {format} ({purpose})…</source>
            <translation>Exportar como {format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like Zotero</source>
            <translation>Como Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like NetNewsWire</source>
            <translation>Como NetNewsWire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like vim</source>
            <translation>Como vim</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Reader</source>
            <translation>Lector</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Highlight selection</source>
            <translation>Resaltar selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Underline selection</source>
            <translation>Subrayar selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Add note at a point</source>
            <translation>Añadir nota en un punto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark area</source>
            <translation>Marcar área</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Comment on annotation</source>
            <translation>Comentar anotación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Delete annotation</source>
            <translation>Eliminar anotación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next annotation</source>
            <translation>Anotación siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous annotation</source>
            <translation>Anotación anterior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Import annotations made in other programs</source>
            <translation>Importar anotaciones de otros programas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Copy selected text</source>
            <translation>Copiar texto seleccionado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Select all text on page</source>
            <translation>Seleccionar todo el texto de la página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Find in document</source>
            <translation>Buscar en el documento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Find in annotations</source>
            <translation>Buscar en anotaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go to page…</source>
            <translation>Ir a la página…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Back in document</source>
            <translation>Atrás en el documento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Forward in document</source>
            <translation>Adelante en el documento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Actual size</source>
            <translation>Tamaño real</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit page</source>
            <translation>Ajustar a la página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Two pages side by side</source>
            <translation>Dos páginas a la vez</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Outline</source>
            <translation>Índice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Thumbnails</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Annotations pane</source>
            <translation>Panel de anotaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Open in default app</source>
            <translation>Abrir en la aplicación predeterminada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Print PDF…</source>
            <translation>Imprimir PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy with annotations…</source>
            <translation>Guardar copia con anotaciones…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy…</source>
            <translation>Guardar copia…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Close tab</source>
            <translation>Cerrar pestaña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next tab</source>
            <translation>Pestaña siguiente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous tab</source>
            <translation>Pestaña anterior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/detail_lookups.py" />
            <source>Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.</source>
            <translation>Datos completados desde arXiv y Crossref: {papers}. Cada artículo muestra qué cambió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>These files could not be read: {names}.</source>
            <translation>No se pudieron leer estos archivos: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>Watched folder: {told}</source>
            <translation>Carpeta vigilada: {told}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/lab_exchange.py" />
            <source>New from your lab: {names}.</source>
            <translation>Novedades de su laboratorio: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, turn the option off and on in Settings, Other programs.</source>
            <translation>Zotero está instalado, así que PaperDesk no acepta automáticamente artículos de los navegadores. Para permitirlo, desactive y vuelva a activar la opción en Ajustes, Otros programas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Browsers and editors can now access your library.</source>
            <translation>Los navegadores y editores ya pueden acceder a su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>Paused on battery power: analysing papers for search by meaning</source>
            <translation>En pausa por uso de batería: análisis de artículos para la búsqueda semántica</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning</source>
            <translation>Analizando artículos para la búsqueda semántica</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.</source>
            <translation>El resto se analizará la próxima vez que se inicie PaperDesk. Puede desactivarlo en los ajustes.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{n} papers analysed for search by meaning.</source>
            <translation>
                <numerusform>{n} artículo analizado para la búsqueda semántica.</numerusform>
                <numerusform>{n} artículos analizados para la búsqueda semántica.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{read} Questions now find them even if they are worded differently.</source>
            <translation>{read} Ahora las preguntas los encuentran aunque usen otras palabras.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Lab</source>
            <translation>Laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{page}: {state}</source>
            <translation>{page}: {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your devices since {time}</source>
            <translation>Sin sincronizar con sus dispositivos desde {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {time}</source>
            <translation>Sincronizado: {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{n} changes to send</source>
            <translation>
                <numerusform>{n} cambio por enviar</numerusform>
                <numerusform>{n} cambios por enviar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Last synced {moment}.</source>
            <translation>Última sincronización: {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Never synced.</source>
            <translation>Nunca sincronizado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>{n} changes to send.</source>
            <translation>
                <numerusform>{n} cambio por enviar.</numerusform>
                <numerusform>{n} cambios por enviar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Your lab needs your password</source>
            <translation>Su laboratorio pide su contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>No answer from your lab since {time}</source>
            <translation>Su laboratorio no responde desde {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your lab since {time}</source>
            <translation>Sin sincronizar con su laboratorio desde {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced yet</source>
            <translation>Aún sin sincronizar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced just now</source>
            <translation>Sincronizado ahora mismo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {n} minutes ago</source>
            <translation>
                <numerusform>Sincronizado hace {n} minuto</numerusform>
                <numerusform>Sincronizado hace {n} minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDF</source>
            <translation>el PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDFs of {n} papers</source>
            <translation>
                <numerusform>el PDF de {n} artículo</numerusform>
                <numerusform>los PDF de {n} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>You can now search the text of {whose}.</source>
            <translation>Ya puede buscar en el texto: {whose}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/timers.py" />
            <source>The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose which to keep.</source>
            <translation>La biblioteca tiene {papers}, pero su copia de seguridad del {day} tiene {more}. Vaya a Ajustes, Biblioteca para elegir cuál conservar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/jobs/annotated_papers.py" />
            <source>Exporting annotations</source>
            <translation>Exportando anotaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export annotations to a file</source>
            <translation>Exportar anotaciones a un archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose a folder in your vault for the notes</source>
            <translation>Elija una carpeta de su almacén para las notas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export Web Annotations</source>
            <translation>Exportar Web Annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>JSON-LD (*.jsonld)</source>
            <translation>JSON-LD (*.jsonld)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Save a copy with annotations</source>
            <translation>Guardar una copia con anotaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Writing {target}</source>
            <translation>Escribiendo {target}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Exported to {target}.</source>
            <translation>Exportado a {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>This paper has no PDF yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Este artículo aún no tiene PDF. Para adjuntar uno, pulse {palette} y escriba «adjuntar».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Saved to {target} with {n} annotations. The original PDF is unchanged.</source>
            <translation>
                <numerusform>Guardado en {target} con {n} anotación. El PDF original no cambia.</numerusform>
                <numerusform>Guardado en {target} con {n} anotaciones. El PDF original no cambia.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>References for {papers} copied ({title}).</source>
            <translation>Referencias copiadas: {papers} ({title}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>{citation} copied.</source>
            <translation>{citation}: copiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection</source>
            <translation>Nueva colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Name of the collection for {papers}</source>
            <translation>Nombre de la colección para {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Collection for {papers}</source>
            <translation>Colección para {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove {papers} from</source>
            <translation>Quitar {papers} de</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Add to collection</source>
            <translation>Añadir a una colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection…</source>
            <translation>Nueva colección…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>The selected papers are not in any collection.</source>
            <translation>Los artículos seleccionados no están en ninguna colección.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Merged {n} papers that were on two of your devices.</source>
            <translation>
                <numerusform>Se combinó {n} artículo que estaba en dos de sus dispositivos.</numerusform>
                <numerusform>Se combinaron {n} artículos que estaban en dos de sus dispositivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Syncing with your other devices</source>
            <translation>Sincronizando con sus otros dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Synced with your other devices.</source>
            <translation>Sincronizado con sus otros dispositivos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Sent {n} sets of changes.</source>
            <translation>
                <numerusform>Se envió {n} conjunto de cambios.</numerusform>
                <numerusform>Se enviaron {n} conjuntos de cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Received {n} sets of changes.</source>
            <translation>
                <numerusform>Se recibió {n} conjunto de cambios.</numerusform>
                <numerusform>Se recibieron {n} conjuntos de cambios.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>{n} files have not arrived yet.</source>
            <translation>
                <numerusform>{n} archivo aún no ha llegado.</numerusform>
                <numerusform>{n} archivos aún no han llegado.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>This library is on this device only. To add another, see Settings, Devices.</source>
            <translation>Esta biblioteca está solo en este dispositivo. Para añadir otro, vea Ajustes, Dispositivos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.</source>
            <translation>Nombre de la carpeta. Use «Física/Materia condensada» para una subcarpeta; déjelo vacío para ninguna carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder {title} removed; its feeds are kept. Press {undo} to undo.</source>
            <translation>Carpeta {title} quitada; sus canales se conservan. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Import feeds (OPML)</source>
            <translation>Importar canales (OPML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Export feeds</source>
            <translation>Exportar canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>OPML (*.opml)</source>
            <translation>OPML (*.opml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move to folder…</source>
            <translation>Mover a carpeta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Stop following</source>
            <translation>Dejar de seguir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Refresh feeds in folder</source>
            <translation>Actualizar canales de la carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove from folder</source>
            <translation>Quitar de la carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove folder and keep feeds</source>
            <translation>Quitar carpeta y conservar canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Select a feed in the sidebar first.</source>
            <translation>Seleccione antes un canal en la barra lateral.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move {title}</source>
            <translation>Mover {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>{summary}. Press {undo} to undo.</source>
            <translation>{summary}. Pulse {undo} para deshacer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>{n} feeds written to {target}.</source>
            <translation>
                <numerusform>{n} canal escrito en {target}.</numerusform>
                <numerusform>{n} canales escritos en {target}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>use default setting</source>
            <translation>usar el ajuste predeterminado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 14 days</source>
            <translation>descartar tras 14 días</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 30 days</source>
            <translation>descartar tras 30 días</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 90 days</source>
            <translation>descartar tras 90 días</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after a year</source>
            <translation>descartar tras un año</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>never dismiss</source>
            <translation>no descartar nunca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 15 minutes</source>
            <translation>cada 15 minutos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every hour</source>
            <translation>cada hora</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 6 hours</source>
            <translation>cada 6 horas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>once a day</source>
            <translation>una vez al día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>only manually</source>
            <translation>solo manualmente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Adding {address}</source>
            <translation>Añadiendo {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Add feed</source>
            <translation>Añadir canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>This page has several feeds:</source>
            <translation>Esta página tiene varios canales:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing feeds</source>
            <translation>Actualizando canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{title} is now refreshed {schedule}.</source>
            <translation>Actualización de {title}: {schedule}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{added} new in the inbox</source>
            <translation>Nuevo en la entrada: {added}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>; {n} entries could not be read</source>
            <translation>
                <numerusform>; no se pudo leer {n} elemento</numerusform>
                <numerusform>; no se pudieron leer {n} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>You no longer follow {title}; its papers are kept. Press {undo} to undo.</source>
            <translation>Ya no sigue {title}; sus artículos se conservan. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.</source>
            <translation>Artículos de {title} sin tocar en la bandeja de entrada: {retention}. Nunca se elimina nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Feeds are already being refreshed.</source>
            <translation>Ya se están actualizando los canales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{papers} left untouched in the inbox moved to “Dismissed”.</source>
            <translation>Sin tocar en la bandeja de entrada, ahora en «Descartados»: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.</source>
            <translation>{news}. {failed} de {all} canales no se pudieron actualizar; vea los detalles en la barra lateral.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{summary}.</source>
            <translation>{summary}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Exporting {papers}</source>
            <translation>Exportando {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching {name}</source>
            <translation>Adjuntando {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saving files</source>
            <translation>Guardando archivos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.</source>
            <translation>
                <numerusform>Con él se quitará {n} anotación de «{name}». Puede deshacerlo durante 90 días.</numerusform>
                <numerusform>Con él se quitarán {n} anotaciones de «{name}». Puede deshacerlo durante 90 días.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>Fetching PDFs</source>
            <translation>Obteniendo PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>PDF attached. Press {undo} to undo.</source>
            <translation>PDF adjuntado. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Export {papers}</source>
            <translation>Exportar {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Link files</source>
            <translation>Vincular archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Folder for the files</source>
            <translation>Carpeta para los archivos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saved {n} files to {folder}.</source>
            <translation>
                <numerusform>{n} archivo guardado en {folder}.</numerusform>
                <numerusform>{n} archivos guardados en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attached {what}. Press {undo} to undo.</source>
            <translation>Adjuntado: {what}. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This file is already attached to the paper.</source>
            <translation>Este archivo ya está adjunto al artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/follow_feed.py" />
            <source>Fetching {address}</source>
            <translation>Obteniendo {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Select the papers whose PDFs you want to fetch.</source>
            <translation>Seleccione los artículos cuyos PDF quiere obtener.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Press {undo} to undo.</source>
            <translation>Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} copied as {format}.</source>
            <translation>Copiado como {format}: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>There is nothing to export.</source>
            <translation>No hay nada que exportar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching files</source>
            <translation>Adjuntando archivos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files are missing.</source>
            <translation>
                <numerusform>Falta {n} archivo.</numerusform>
                <numerusform>Faltan {n} archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} papers have no files.</source>
            <translation>
                <numerusform>{n} artículo no tiene archivos.</numerusform>
                <numerusform>{n} artículos no tienen archivos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Remove attached file</source>
            <translation>Quitar archivo adjunto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>File to remove</source>
            <translation>Archivo que quitar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files.</source>
            <translation>Este artículo no tiene archivos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} exported to {target}.</source>
            <translation>Exportado a {target}: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Este artículo aún no tiene archivos. Para adjuntar uno, pulse {palette} y escriba «adjuntar».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>repaired text</source>
            <translation>texto corregido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>This folder already contains {n} PDFs and reference files. Import them as well?</source>
            <translation>
                <numerusform>Esta carpeta ya contiene {n} PDF o archivo de referencias. ¿Importarlo también?</numerusform>
                <numerusform>Esta carpeta ya contiene {n} PDF y archivos de referencias. ¿Importarlos también?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import papers from files</source>
            <translation>Importar artículos de archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import a folder of PDFs or Zotero's data folder</source>
            <translation>Importar una carpeta de PDF o la carpeta de datos de Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop watching {folder}?</source>
            <translation>¿Dejar de vigilar {folder}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop</source>
            <translation>Dejar de vigilar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Choose a folder whose new PDFs and reference files are imported automatically</source>
            <translation>Elija una carpeta cuyos PDF y archivos de referencias nuevos se importarán automáticamente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Importing {folder}</source>
            <translation>Importando {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Importing {name}</source>
            <translation>Importando {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>PaperDesk now watches {folder}. Files in it are left unchanged.</source>
            <translation>PaperDesk vigila ahora {folder}. Los archivos que contiene no se modifican.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.</source>
            <translation>El portapapeles está vacío. Copie primero una página de un canal o BibTeX, y pulse {import-pasted}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>the clipboard</source>
            <translation>el portapapeles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Synced with your lab. {parts}</source>
            <translation>Sincronizado con su laboratorio. {parts}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the papers they have.</source>
            <translation>Los cambios de «{collection}» ya no se enviarán ni se recibirán, ni los de usted ni los de los demás. Todos conservan los artículos que tienen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Sharing {collection}</source>
            <translation>Compartiendo {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Stop sharing</source>
            <translation>Dejar de compartir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Syncing with lab</source>
            <translation>Sincronizando con el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Go to the collection that you want to share, then try again.</source>
            <translation>Vaya a la colección que quiere compartir e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Asking for the members of the lab</source>
            <translation>Consultando los miembros del laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>No longer sharing {collection}</source>
            <translation>Dejando de compartir {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>This library is not in a lab. To join or create one, see Settings, Lab.</source>
            <translation>Esta biblioteca no pertenece a ningún laboratorio. Para unirse a uno o crearlo, vea Ajustes, Laboratorio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Password for your lab:</source>
            <translation>Contraseña de su laboratorio:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>All members have this collection.</source>
            <translation>Todos los miembros tienen esta colección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Link a file to {title}</source>
            <translation>Vincular un archivo a {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose documents (.tex .aux .bcf .md .qmd .typ)</source>
            <translation>Elegir documentos (.tex .aux .bcf .md .qmd .typ)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source> and {n} more</source>
            <translation>
                <numerusform> y {n} más</numerusform>
                <numerusform> y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>No paper has the key {names}{more}.</source>
            <translation>Ningún artículo tiene la clave {names}{more}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds notes on {papers} and is kept up to date.</source>
            <translation>{target} contiene ahora notas sobre {papers} y se mantiene al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds {papers} and is kept up to date.</source>
            <translation>{target} contiene ahora {papers} y se mantiene al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{papers} exported to {target}. {missing}</source>
            <translation>Exportado a {target}: {papers}. {missing}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Password for {name}:</source>
            <translation>Contraseña de {name}:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>{name} is password-protected and was skipped.</source>
            <translation>{name} está protegido con contraseña y se omitió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network.</source>
            <translation>Para comprobar retractaciones y correcciones, PaperDesk envía a Crossref los DOI de los artículos que conserva, ahora y una vez al mes. No se envía nada más. ¿Permitirlo? Puede desactivarlo en Ajustes, Red.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can turn it off in the File menu.</source>
            <translation>Para completar los datos que faltan, PaperDesk envía a arXiv y Crossref los títulos, DOI e identificadores de arXiv de los artículos incompletos, ahora y automáticamente en adelante. No se envía nada más. ¿Permitirlo? Puede desactivarlo en el menú Archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>Looking up papers</source>
            <translation>Consultando artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Looking up missing details</source>
            <translation>Consultando datos que faltan</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/jobs/check_standing.py" />
            <source>Checking Crossref for retractions</source>
            <translation>Comprobando retractaciones en Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{what}. Search for “is:changed” to see them.</source>
            <translation>{what}. Busque «is:changed» para verlos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>No papers to look up: all have their details, or were looked up before.</source>
            <translation>No hay artículos que consultar: todos tienen sus datos o ya se consultaron.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} retracted or withdrawn</source>
            <translation>Retractados o retirados: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} corrected</source>
            <translation>Corregidos: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are now looked up automatically.</source>
            <translation>Ahora los datos que faltan se completan automáticamente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are no longer looked up automatically.</source>
            <translation>Los datos que faltan ya no se completan automáticamente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Allow</source>
            <translation>Permitir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} looked up; no certain match was found.</source>
            <translation>{papers}: consulta hecha, sin coincidencias seguras.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Details of {papers} filled in. Press {undo} to undo them one by one.</source>
            <translation>Datos completados: {papers}. Pulse {undo} para deshacer uno a uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Crossref lists no retractions or corrections.</source>
            <translation>Crossref no señala retractaciones ni correcciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>Downloading the model</source>
            <translation>Descargando el modelo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>{name} downloaded. Papers are being analysed in the background.</source>
            <translation>{name}: descarga terminada. Los artículos se analizan en segundo plano.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} were merged into existing papers. Press {key} to see them.</source>
            <translation>
                <numerusform>{n} se combinó con un artículo existente. Pulse {key} para verlo.</numerusform>
                <numerusform>{n} se combinaron con artículos existentes. Pulse {key} para verlos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} may be papers you already have. Press {key} to compare them.</source>
            <translation>
                <numerusform>{n} puede ser un artículo que ya tiene. Pulse {key} para comparar.</numerusform>
                <numerusform>{n} pueden ser artículos que ya tiene. Pulse {key} para comparar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Turn on access in Settings, Other programs, so that Writer finds PaperDesk.</source>
            <translation>Active el acceso en Ajustes, Otros programas, para que Writer encuentre PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installing in LibreOffice</source>
            <translation>Instalando en LibreOffice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.</source>
            <translation>Este artículo aún no tiene página web. Pulse {details} para añadir un DOI, un identificador de arXiv o un enlace.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>BibTeX of {papers} copied.</source>
            <translation>BibTeX copiado: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>{papers} marked as read. Press {undo} to undo.</source>
            <translation>Marcado como leído: {papers}. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Everything is already read.</source>
            <translation>Ya está todo leído.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Permanently delete {papers} and their notes? This cannot be undone.</source>
            <translation>¿Eliminar definitivamente {papers} con sus notas? No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{papers} printed.</source>
            <translation>Impreso: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print {papers}</source>
            <translation>Imprimir {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>First {papers} of {all} printed.</source>
            <translation>Impresos los primeros {papers} de {all}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing {papers}</source>
            <translation>Imprimiendo {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print “{title}”</source>
            <translation>Imprimir «{title}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing “{title}”</source>
            <translation>Imprimiendo «{title}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>There is nothing to print.</source>
            <translation>No hay nada que imprimir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{n} pages printed.</source>
            <translation>
                <numerusform>{n} página impresa.</numerusform>
                <numerusform>{n} páginas impresas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing pages</source>
            <translation>Imprimiendo páginas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing failed. Check the printer, or the file to print to.</source>
            <translation>La impresión ha fallado. Compruebe la impresora o el archivo de destino.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Rename tag</source>
            <translation>Cambiar nombre de etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>New name for “{name}”. Use a slash to nest it within another tag.</source>
            <translation>Nombre nuevo de «{name}». Use una barra para ponerla dentro de otra etiqueta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Deleted {tags}, removed from {count}. You can undo this.</source>
            <translation>Eliminado: {tags} ({count}). Puede deshacerlo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>the tag “{name}”</source>
            <translation>la etiqueta «{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} etiqueta</numerusform>
                <numerusform>{n} etiquetas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Search for something first, then press {save-search} to save the search in the sidebar.</source>
            <translation>Busque algo primero y pulse {save-search} para guardar la búsqueda en la barra lateral.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Save search</source>
            <translation>Guardar búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Name in the sidebar</source>
            <translation>Nombre en la barra lateral</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.</source>
            <translation>No hay etiqueta {number}. Se numeran como en la barra lateral; pulse {tag} para añadir una.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” removed from {papers}.</source>
            <translation>Etiqueta «{name}» quitada: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” added to {papers}.</source>
            <translation>Etiqueta «{name}» añadida: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Select a single paper to write a note.</source>
            <translation>Seleccione un solo artículo para escribir una nota.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/triage.py" />
            <source>All read: nothing left in {place}.</source>
            <translation>Todo leído: no queda nada en «{place}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Check for updates to PaperDesk now and once a week? Nothing is installed automatically.</source>
            <translation>¿Buscar actualizaciones de PaperDesk ahora y una vez por semana? No se instala nada automáticamente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {newer} is available (you have {own}). Update with “{update}”.</source>
            <translation>PaperDesk {newer} está disponible (tiene {own}). Para actualizar: «{update}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Checking for updates</source>
            <translation>Buscando actualizaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be checked.</source>
            <translation>Tiene PaperDesk {own}. No se sabe de dónde se instaló esta copia, así que no se pueden buscar actualizaciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {own} is up to date.</source>
            <translation>PaperDesk {own} está al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Redid: {label}.</source>
            <translation>Rehecho: {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Undid: {label}.</source>
            <translation>Deshecho: {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>For You: {tag}</source>
            <translation>Para usted: {tag}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/ask.py" />
            <source>{name} was not opened: it is neither a web address nor a supported document.</source>
            <translation>{name} no se abrió: no es una dirección web ni un documento compatible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation key</source>
            <translation>Clave de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>Identifiers</source>
            <translation>Identificadores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>arXiv ID</source>
            <translation>ID de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>PaperDesk ran into a bug. Your library is safe. Details are in the log.</source>
            <translation>PaperDesk ha encontrado un error interno. Su biblioteca está a salvo. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/key_names.py" />
            <source>the menu</source>
            <translation>el menú</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>For You</source>
            <translation>Para usted</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Starred</source>
            <translation>Destacados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Reading list</source>
            <translation>Lista de lectura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Annotated</source>
            <translation>Anotados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Dismissed</source>
            <translation>Descartados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Conflicts</source>
            <translation>Conflictos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>All papers</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/status_bar.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Type to find</source>
            <translation>Escriba para buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/main_window.py" />
            <source>{title} · PaperDesk</source>
            <translation>{title} · PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu of all actions</source>
            <translation>Menú con todas las acciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>the dropped text</source>
            <translation>el texto soltado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>feed</source>
            <translation>canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>tag</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>collection</source>
            <translation>colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>saved search</source>
            <translation>búsqueda guardada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>paper</source>
            <translation>artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Search for actions, places or papers</source>
            <translation>Buscar acciones, lugares o artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Export all papers</source>
            <translation>Exportar todos los artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>{format} ({purpose})…</source>
            <translation>{format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Link a .bib file…</source>
            <translation>Vincular un archivo .bib…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>No other collection</source>
            <translation>Ninguna otra colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>When untouched in inbox</source>
            <translation>Si no se toca en la entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Stop sharing…</source>
            <translation>Dejar de compartir…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move into</source>
            <translation>Mover dentro de</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Merge into</source>
            <translation>Combinar con</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rank the inbox for this tag</source>
            <translation>Ordenar la entrada por esta etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Nest in another tag…</source>
            <translation>Poner dentro de otra etiqueta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with lab…</source>
            <translation>Compartir con el laboratorio…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with more members…</source>
            <translation>Compartir con más miembros…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Retracted</source>
            <translation>Retractado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>✓ Kept</source>
            <translation>✓ Conservado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>{n} anotación</numerusform>
                <numerusform>{n} anotaciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>p. {page} of {count}</source>
            <translation>p. {page} de {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>to read</source>
            <translation>por leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/paper_list/title_editing.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Venue</source>
            <translation>Publicado en</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Upvotes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on this computer.</source>
            <translation>Copie una página de artículos (Hugging Face, arXiv) y pulse {import-pasted}, o suelte un archivo aquí. Todo permanece en este equipo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to search, {palette} for everything else.</source>
            <translation>Teclas para empezar: {next} y {previous} para moverse, {star} para destacar, {tag} para etiquetar, {search} para buscar, {palette} para todo lo demás.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library.</source>
            <translation>Está al día. Pulse {refresh} para actualizar los canales o {go-library} para ir a la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss.</source>
            <translation>La bandeja de entrada está vacía. Los artículos nuevos se ordenan aquí según lo que destaca, conserva, etiqueta y descarta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import a .bib file.</source>
            <translation>Su biblioteca aún no tiene artículos. Pulse {keep} para conservar uno de la bandeja de entrada, o {import} para importar un archivo .bib.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No starred papers. Press {star} to star one.</source>
            <translation>No hay artículos destacados. Pulse {star} para destacar uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your reading list is empty. Press {reading-list} to add a paper.</source>
            <translation>Su lista de lectura está vacía. Pulse {reading-list} para añadir un artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No notes yet. Press {note} to write one.</source>
            <translation>Aún no hay notas. Pulse {note} para escribir una.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your devices agree on every paper.</source>
            <translation>Sus dispositivos coinciden en todos los artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No dismissed papers.</source>
            <translation>No hay artículos descartados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers from this feed yet. Press {refresh} to refresh.</source>
            <translation>Aún no hay artículos de este canal. Pulse {refresh} para actualizar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers with this tag. Press {tag} to tag one.</source>
            <translation>No hay artículos con esta etiqueta. Pulse {tag} para etiquetar uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>This collection is empty. Drag papers here to add them.</source>
            <translation>Esta colección está vacía. Arrastre artículos aquí para añadirlos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add your papers</source>
            <translation>Añada sus artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Follow new papers</source>
            <translation>Siga artículos nuevos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}”. Press {back} to clear the search.</source>
            <translation>Ningún artículo coincide con «{text}». Pulse {back} para borrar la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Why no papers are shown</source>
            <translation>Por qué no se muestran artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library is empty</source>
            <translation>Su biblioteca está vacía</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The library cannot be opened</source>
            <translation>No se puede abrir la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to clear the search.</source>
            <translation>Ningún artículo coincide con «{text}» en «{place}». Pulse {search-everywhere} para buscar en todas partes, o {back} para borrar la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No results</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Paste a feed page</source>
            <translation>Pegar la página de un canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import files: .bib, RIS, PDF…</source>
            <translation>Importar archivos: .bib, RIS, PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import folder: PDFs or Zotero data…</source>
            <translation>Importar carpeta: PDF o datos de Zotero…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face daily</source>
            <translation>Hugging Face diario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>arXiv cs.LG</source>
            <translation>arXiv cs.LG</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>arXiv hep-th</source>
            <translation>arXiv hep-th</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Another feed…</source>
            <translation>Otro canal…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add {name}</source>
            <translation>Añadir {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Paste a page</source>
            <translation>Pegar una página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Follow three feeds</source>
            <translation>Seguir tres canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Star a paper</source>
            <translation>Destacar un artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Cite a paper</source>
            <translation>Citar un artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps: all done</source>
            <translation>Primeros pasos: todo hecho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}: {n} of {all}</source>
            <translation>{step}: {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}, done</source>
            <translation>{step}, hecho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Relevance</source>
            <translation>Relevancia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Newest first</source>
            <translation>Recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Publication date</source>
            <translation>Fecha de publicación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>First author</source>
            <translation>Primer autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>No groups</source>
            <translation>Sin grupos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By feed</source>
            <translation>Por canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By tag</source>
            <translation>Por etiqueta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} papers have no authors or year.</source>
            <translation>
                <numerusform>{n} artículo sin autores o año.</numerusform>
                <numerusform>{n} artículos sin autores o año.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{papers} in {place}, {n} ms</source>
            <translation>{papers} en «{place}», {n} ms</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} left</source>
            <translation>quedan {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Reverse order</source>
            <translation>Invertir el orden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Look up details</source>
            <translation>Completar datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Look up at arXiv and Crossref</source>
            <translation>Consultar arXiv y Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Custom order</source>
            <translation>Orden propio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Best for you</source>
            <translation>Mejores para usted</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>reversed</source>
            <translation>invertido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>unread</source>
            <translation>no leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>tagged {name}</source>
            <translation>etiqueta {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_view.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Papers</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>No recent searches</source>
            <translation>No hay búsquedas recientes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add papers</source>
            <translation>Añadir artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/waiting_rows.py" />
            <source>Opening library</source>
            <translation>Abriendo biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <source>No abstract yet.</source>
            <translation>Aún no hay resumen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Comment…</source>
            <translation>Comentar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/at_selection.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/action_bar.py" />
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove</source>
            <translation>Artículos de {author}. Arrastre o Alt+← → para mover, F2 para cambiar el nombre, Supr para quitar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Enter to search, Alt+arrow to move, F2 to rename, Delete to remove</source>
            <translation>Intro para buscar, Alt+flecha para mover, F2 para cambiar el nombre, Supr para quitar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Show papers by this author</source>
            <translation>Mostrar artículos de este autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move left</source>
            <translation>Mover a la izquierda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move right</source>
            <translation>Mover a la derecha</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Family, Given</source>
            <translation>Apellido, Nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <source>BibTeX preview</source>
            <translation>Vista previa de BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show or hide all details</source>
            <translation>Mostrar u ocultar todos los datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Details</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Your changes</source>
            <translation>Sus cambios</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(undone)</source>
            <translation>(deshecho)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>add</source>
            <translation>añadir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/link_completion.py" />
            <source>Papers to link to</source>
            <translation>Artículos que enlazar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>In its note: {text}</source>
            <translation>En su nota: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>Mentioned in</source>
            <translation>Mencionado en</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove tag “{name}”</source>
            <translation>Quitar etiqueta «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ tag</source>
            <translation>+ etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Add a tag</source>
            <translation>Añadir una etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>The source gave neither authors nor date. Add them</source>
            <translation>La fuente no indicaba autores ni fecha. Añádalos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Details missing</source>
            <translation>Faltan datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from paper</source>
            <translation>Quitar del artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Copy {citation}</source>
            <translation>Copiar {citation}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from collection “{name}”</source>
            <translation>Quitar de la colección «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>not found in the new text</source>
            <translation>no está en el texto nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Enter to edit this note, Delete to delete it, V for earlier versions</source>
            <translation>Intro para editar esta nota, Supr para eliminarla, V para versiones anteriores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Earlier versions…</source>
            <translation>Versiones anteriores…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>{keys}, 1 to 8 for a colour</source>
            <translation>{keys}, 1 a 8 para un color</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_text.py" />
            <source>No paper has the citation key “{key}”.</source>
            <translation>Ningún artículo tiene la clave de cita «{key}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Earlier versions of a note</source>
            <translation>Versiones anteriores de una nota</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions, newest first</source>
            <translation>Versiones, las más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions are kept for 90 days, one for each editing session.</source>
            <translation>Las versiones se conservan 90 días, una por sesión de edición.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Restore this version</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>until {moment}</source>
            <translation>hasta {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>This note has no earlier versions.</source>
            <translation>Esta nota no tiene versiones anteriores.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note, in Markdown</source>
            <translation>Nota, en Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.</source>
            <translation>Markdown, $fórmulas$, casillas con - [ ], [[ para enlazar artículos. Se guarda al escribir; pulse Esc para terminar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note preview</source>
            <translation>Vista previa de la nota</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>{note} to add</source>
            <translation>nueva: {note}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>Notes and highlights</source>
            <translation>Notas y resaltados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected. Press {next} and {previous} to move through the list.</source>
            <translation>Ningún artículo seleccionado. Pulse {next} y {previous} para recorrer la lista.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected.</source>
            <translation>Ningún artículo seleccionado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Abstract</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <source>For You {because}</source>
            <translation>Para usted {because}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been withdrawn. The text shown is the earlier version.</source>
            <translation>Este artículo ha sido retirado. El texto que se muestra es el de la versión anterior.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been retracted. The text shown is the earlier version.</source>
            <translation>Este artículo ha sido retractado. El texto que se muestra es el de la versión anterior.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Reading state</source>
            <translation>Estado de lectura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Editors</source>
            <translation>Editores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Color</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value on all your devices. Press {undo} to undo.</source>
            <translation>Usar este valor en todos sus dispositivos. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value and keep the other one here. Press {undo} to undo.</source>
            <translation>Usar este valor y conservar aquí el otro. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Turn this record back into a separate paper. Press {undo} to undo.</source>
            <translation>Convertir de nuevo este registro en un artículo aparte. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>until {day}</source>
            <translation>hasta {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
Current value, from {moment}</source>
            <translation>{value}
Valor actual, de {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
From {moment}</source>
            <translation>{value}
De {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this</source>
            <translation>Usar este</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Other values</source>
            <translation>Otros valores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Merged into this paper</source>
            <translation>Combinado con este artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep this</source>
            <translation>Conservar este</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/seen_section.py" />
            <source>Seen in</source>
            <translation>Visto en</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>all {n}</source>
            <translation>todos: {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} papers selected</source>
            <translation>
                <numerusform>{n} artículo seleccionado</numerusform>
                <numerusform>{n} artículos seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove them from “{name}”</source>
            <translation>Quitarlos de «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} unread</source>
            <translation>{n} sin leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} starred</source>
            <translation>destacados: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>☆ Star</source>
            <translation>☆ Destacar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tag</source>
            <translation>Etiquetar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Collections</source>
            <translation>Colecciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Selected</source>
            <translation>Seleccionados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>and {papers} more</source>
            <translation>y {papers} más</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Tag all “{name}”</source>
            <translation>Etiquetar todos «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ collection</source>
            <translation>+ colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{first} to {last}</source>
            <translation>de {first} a {last}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Both mention: {words}</source>
            <translation>Ambos mencionan: {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Similar in your library</source>
            <translation>Similares en su biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>tag, another tag…</source>
            <translation>etiqueta, otra etiqueta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Tags to add</source>
            <translation>Etiquetas que añadir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Press Enter to add. Separate tags with commas; put a minus before a tag to remove it.</source>
            <translation>Pulse Intro para añadir. Separe las etiquetas con comas; ponga un signo menos delante para quitar una.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors</source>
            <translation>autores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>editors</source>
            <translation>editores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>identifiers</source>
            <translation>identificadores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>links</source>
            <translation>enlaces</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {field} changed by {who}, {day}</source>
            <translation>En su laboratorio: {field}, cambio de {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{highlight} to highlight, {first} to {last} for a colour, {comment} to comment</source>
            <translation>{highlight} para resaltar, {first} a {last} para un color, {comment} para comentar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} % read</source>
            <translation>{n} % leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {told}, {day}</source>
            <translation>En su laboratorio: {told}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>shared by {who}</source>
            <translation>compartido por {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>taken out of the collection by {who}</source>
            <translation>quitado de la colección por {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>rank {n}</source>
            <translation>puesto {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>submitted by {name}</source>
            <translation>enviado por {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>★ Starred</source>
            <translation>★ Destacado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>no text layer</source>
            <translation>sin capa de texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Open page</source>
            <translation>Abrir página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>published (cite this one)</source>
            <translation>publicado (cite este)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>preprint</source>
            <translation>preprint</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Another version of the same work, {state}</source>
            <translation>Otra versión del mismo trabajo, {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Other versions of this work</source>
            <translation>Otras versiones de este trabajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Select text first: drag over it, or double-click a word.</source>
            <translation>Seleccione texto primero: arrastre sobre él o haga doble clic en una palabra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Imported {what}. Press {undo} to undo.</source>
            <translation>Importado: {what}. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>There are no annotations to import.</source>
            <translation>No hay anotaciones que importar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>That selection is too long for one annotation.</source>
            <translation>Esa selección es demasiado larga para una anotación.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>this PDF has no text layer to search</source>
            <translation>este PDF no tiene capa de texto en la que buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>searching…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure.</source>
            <translation>Seleccione texto y pulse {reader-highlight} para resaltarlo, {reader-note} para una nota, {reader-area} para una figura.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>p. {label}</source>
            <translation>p. {label}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>and {n} more; search to find them.</source>
            <translation>
                <numerusform>y {n} más; busque para encontrarla.</numerusform>
                <numerusform>y {n} más; busque para encontrarlas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>p. {label}, figure</source>
            <translation>p. {label}, figura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>No annotations match.</source>
            <translation>Ninguna anotación coincide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Comment</source>
            <translation>Comentar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Comment in Markdown. Press Ctrl+Enter or Esc to finish.</source>
            <translation>Comentario en Markdown. Pulse Ctrl+Intro o Esc para terminar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Import {what} made in other programs</source>
            <translation>Importar de otros programas: {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>made in another program</source>
            <translation>hecha en otro programa</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Figure</source>
            <translation>Figura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Enter password…</source>
            <translation>Introducir contraseña…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <source>This PDF has no outline. Press {reader-thumbnails} to show thumbnails.</source>
            <translation>Este PDF no tiene índice. Pulse {reader-thumbnails} para mostrar miniaturas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/page_view.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Save a copy of the PDF</source>
            <translation>Guardar una copia del PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>PDF (*{suffix})</source>
            <translation>PDF (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Saved as {target}.</source>
            <translation>Guardado como {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Done and removed from the reading list.</source>
            <translation>Terminado y quitado de la lista de lectura.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Back on the reading list.</source>
            <translation>De nuevo en la lista de lectura.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Page number (1 to {page_count}) or label</source>
            <translation>Número de página (1 a {page_count}) o rótulo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Go to page</source>
            <translation>Ir a la página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>There is no page {answer}; the file has {page_count} pages.</source>
            <translation>No existe la página {answer}; el archivo tiene {page_count} páginas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Page {page} of {count}, {read} % read</source>
            <translation>Página {page} de {count}, {read} % leído</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>An XFA form, which only Adobe's programs display in full</source>
            <translation>Un formulario XFA, que solo los programas de Adobe muestran completo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Full text indexed</source>
            <translation>Texto completo indexado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>No text layer to select or search</source>
            <translation>Sin capa de texto que seleccionar o buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{page} of {count}</source>
            <translation>{page} de {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{label}  ({page} of {count})</source>
            <translation>{label}  ({page} de {count})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <source>Close {title}</source>
            <translation>Cerrar {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/widgets/closing_row.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Highlight</source>
            <translation>Resaltar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Underline</source>
            <translation>Subrayar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom</source>
            <translation>{reader-actual} para tamaño real; {reader-larger} y {reader-smaller} para el zoom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Notes next to the pages</source>
            <translation>Notas junto a las páginas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Fit to window width</source>
            <translation>Ajustar al ancho de la ventana</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>PaperDesk ran into a bug. Details are in the log.</source>
            <translation>PaperDesk ha encontrado un error interno. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Moved the papers in “{name}” to “{target}”. Press {undo} to undo.</source>
            <translation>Artículos de «{name}» movidos a «{target}». Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Merged “{name}” into “{target}”. Press {undo} to undo.</source>
            <translation>«{name}» combinado con «{target}». Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” into “{target}”</source>
            <translation>Mover «{name}» dentro de «{target}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Merge “{name}” into “{target}”</source>
            <translation>Incorporar «{name}» a «{target}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” to the top level</source>
            <translation>Mover «{name}» al nivel superior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” before “{target}”</source>
            <translation>Mover «{name}» delante de «{target}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” after “{target}”</source>
            <translation>Mover «{name}» detrás de «{target}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>{what} (hold Shift to merge)</source>
            <translation>{what} (mantenga Mayús para combinar)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_delegate.py" />
            <source>New name for {name}</source>
            <translation>Nombre nuevo de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds</source>
            <translation>Canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Saved searches</source>
            <translation>Búsquedas guardadas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Last refreshed {moment}</source>
            <translation>Última actualización: {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Papers with values that differ between your devices</source>
            <translation>Artículos con valores que difieren entre sus dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Never refreshed</source>
            <translation>Nunca actualizado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_view.py" />
            <source>Places, feeds, collections and tags</source>
            <translation>Lugares, canales, colecciones y etiquetas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Last message</source>
            <translation>Último mensaje</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Show all activity</source>
            <translation>Mostrar toda la actividad</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers, {inbox} in the inbox</source>
            <translation>
                <numerusform>{n} artículo, {inbox} en la entrada</numerusform>
                <numerusform>{n} artículos, {inbox} en la entrada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers to index</source>
            <translation>
                <numerusform>{n} artículo por indexar</numerusform>
                <numerusform>{n} artículos por indexar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Index up to date</source>
            <translation>Índice al día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>purple</source>
            <translation>morado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>magenta</source>
            <translation>magenta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Last action</source>
            <translation>Última acción</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Current list: {title}</source>
            <translation>Lista actual: {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>{annotations} copied as Markdown.</source>
            <translation>Copiado como Markdown: {annotations}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Copying {annotations}</source>
            <translation>Copiando {annotations}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Selected: {papers}</source>
            <translation>Selección: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Marked area</source>
            <translation>Área marcada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>page {n}</source>
            <translation>página {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Highlights</source>
            <translation>Resaltados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Underlines</source>
            <translation>Subrayados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Marked areas</source>
            <translation>Áreas marcadas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Markdown (one file)…</source>
            <translation>Markdown (un archivo)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes for Obsidian or Logseq (folder)…</source>
            <translation>Notas para Obsidian o Logseq (carpeta)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>W3C Web Annotations (JSON-LD)…</source>
            <translation>W3C Web Annotations (JSON-LD)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>{annotations} in {papers}.</source>
            <translation>{annotations} en {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and press {note}.</source>
            <translation>Aquí aún no hay anotaciones. Seleccione texto en un PDF y pulse {reader-highlight}, o seleccione un artículo y pulse {note}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Annotations</source>
            <translation>Anotaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Search quotes, comments and titles</source>
            <translation>Buscar en citas, comentarios y títulos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Only {color}</source>
            <translation>Solo {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations match. Try other colours, kinds or words.</source>
            <translation>Ninguna anotación coincide. Pruebe otros colores, tipos o palabras.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Web page (*.html);;Markdown (*.md);;Mail (*.eml)</source>
            <translation>Página web (*.html);;Markdown (*.md);;Correo (*.eml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Since the last digest</source>
            <translation>Desde el último boletín</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last week</source>
            <translation>Última semana</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last month</source>
            <translation>Último mes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Digest</source>
            <translation>Boletín</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Choosing the best new papers…</source>
            <translation>Eligiendo los mejores artículos nuevos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Send to me</source>
            <translation>Enviármelo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Nothing new in this period. Choose a longer one below.</source>
            <translation>Nada nuevo en este período. Elija uno más largo abajo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feed</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last entry</source>
            <translation>Último elemento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Kept</source>
            <translation>Conservados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last refresh</source>
            <translation>Última actualización</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Discontinued</source>
            <translation>Descontinuado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Failing</source>
            <translation>Con errores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>No entries for {days} days</source>
            <translation>Sin elementos desde hace {days} días</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Moved to a new address</source>
            <translation>Nueva dirección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>None of its papers kept</source>
            <translation>Ningún artículo conservado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{n} feeds have problems.</source>
            <translation>
                <numerusform>{n} canal tiene problemas.</numerusform>
                <numerusform>{n} canales tienen problemas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{day}, {n} new</source>
            <translation>{day}, nuevos: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.</source>
            <translation>{brought} artículos recibidos: {kept} conservados ({starred} destacados), {waiting} en la bandeja de entrada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feed health</source>
            <translation>Estado de los canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feeds and their status</source>
            <translation>Canales y su estado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Previously at {address}.</source>
            <translation>Antes en {address}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Show only feeds with problems</source>
            <translation>Mostrar solo canales con problemas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Show papers</source>
            <translation>Mostrar artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Paste the address of a feed or of a page that has one, or choose:</source>
            <translation>Pegue la dirección de un canal o de una página que lo tenga, o elija:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</source>
            <translation>También puede introducir una categoría de arXiv (cs.LG), una consulta de arXiv (au:tegmark AND grokking), la dirección de un archivo OPML o una búsqueda (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face trending</source>
            <translation>Tendencias de Hugging Face</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>bioRxiv neuroscience</source>
            <translation>bioRxiv neurociencia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feeds found</source>
            <translation>Canales encontrados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>All arXiv categories…</source>
            <translation>Todas las categorías de arXiv…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>This page has several feeds. Choose one.</source>
            <translation>Esta página tiene varios canales. Elija uno.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>It has no entries at the moment.</source>
            <translation>No tiene elementos por el momento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (normalmente puerto 587)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>TLS (usually port 465)</source>
            <translation>TLS (normalmente puerto 465)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>None (only for a server on this computer)</source>
            <translation>Ninguna (solo para un servidor en este equipo)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Mail settings</source>
            <translation>Ajustes de correo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Unchanged; stored in the system keyring</source>
            <translation>Sin cambios; guardada en el depósito de claves del sistema</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>mail.example.org</source>
            <translation>mail.example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Leave empty if the server needs no login</source>
            <translation>Déjelo vacío si el servidor no pide identificación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Same as the recipient</source>
            <translation>Igual que el destinatario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Send digest to</source>
            <translation>Enviar el boletín a</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Save digest</source>
            <translation>Guardar boletín</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sent to {recipient}.</source>
            <translation>Enviado a {recipient}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Checking {address}</source>
            <translation>Comprobando {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>arXiv categories</source>
            <translation>Categorías de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden.</source>
            <translation>Cada regla se aplica una vez a cada artículo que llega a la bandeja de entrada; después el artículo muestra qué hizo cada regla. Los artículos ocultos van a «Descartados». Un artículo que otra regla destaca o conserva no se oculta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Add the tag “{tag}”</source>
            <translation>Añadir la etiqueta «{tag}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules for new papers</source>
            <translation>Reglas para artículos nuevos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Papers the rule finds</source>
            <translation>Artículos que encuentra la regla</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test the rule to see what it would have found.</source>
            <translation>Pruebe la regla para ver qué habría encontrado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>A query, as in the search field</source>
            <translation>Una consulta, como en el campo de búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Optional; defaults to the query</source>
            <translation>Opcional; si falta, la consulta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Tag name</source>
            <translation>Nombre de la etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Never, or 30d, 6m, 2027-01-31</source>
            <translation>Nunca, o 30d, 6m, 2027-01-31</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test on last 500 papers</source>
            <translation>Probar con los últimos 500 artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Save rule</source>
            <translation>Guardar regla</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Enter a name for the tag.</source>
            <translation>Introduzca un nombre para la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Move in the list</source>
            <translation>Moverse por la lista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Select several</source>
            <translation>Seleccionar varios</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Edit a note</source>
            <translation>Editar una nota</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>All keyboard shortcuts</source>
            <translation>Todos los atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>What do you want to do?</source>
            <translation>¿Qué quiere hacer?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Find in the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Manual page</source>
            <translation>Página del manual</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data for {title}</source>
            <translation>Datos de {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Save {title}</source>
            <translation>Guardar {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{papers} added and {read} read this month</source>
            <translation>Este mes: {papers} más, {read} leídos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No data yet</source>
            <translation>Aún no hay datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added and read per month</source>
            <translation>Añadidos y leídos por mes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread papers</source>
            <translation>Artículos sin leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent authors</source>
            <translation>Autores más frecuentes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent journals and conferences</source>
            <translation>Revistas y congresos más frecuentes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Years of publication</source>
            <translation>Años de publicación</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} papers, all from {year}</source>
            <translation>
                <numerusform>{n} artículo, de {year}</numerusform>
                <numerusform>{n} artículos, todos de {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} año</numerusform>
                <numerusform>{n} años</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No years known yet</source>
            <translation>Aún no se conoce ningún año</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{name} leads with {n}</source>
            <translation>{name} va en cabeza con {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added</source>
            <translation>Añadidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Read</source>
            <translation>Leídos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread at month end</source>
            <translation>Sin leer a fin de mes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} unread papers</source>
            <translation>
                <numerusform>{n} artículo sin leer</numerusform>
                <numerusform>{n} artículos sin leer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Library map</source>
            <translation>Mapa de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread; {time} to go at your current pace.</source>
            <translation>{papers} sin leer; a su ritmo actual, {time} más.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} día</numerusform>
                <numerusform>{n} días</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers}, {starred} starred, {annotated} annotated.</source>
            <translation>{papers}: {starred} destacados, {annotated} anotados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Similar papers are close together. Scroll to zoom, drag to move, click to open.</source>
            <translation>Los artículos similares están cerca. Use la rueda para el zoom, arrastre para mover, haga clic para abrir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The map needs more papers with abstracts.</source>
            <translation>El mapa necesita más artículos con resumen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>No unread papers.</source>
            <translation>No hay artículos sin leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread.</source>
            <translation>{papers} sin leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} mes</numerusform>
                <numerusform>{n} meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} semana</numerusform>
                <numerusform>{n} semanas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Insights</source>
            <translation>Estadísticas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The index is being built. The map will appear when it is ready.</source>
            <translation>Se está creando el índice. El mapa aparecerá cuando esté listo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Drawing the map…</source>
            <translation>Dibujando el mapa…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>No coloured tag</source>
            <translation>Sin etiqueta de color</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>{n} papers on the map</source>
            <translation>
                <numerusform>{n} artículo en el mapa</numerusform>
                <numerusform>{n} artículos en el mapa</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>Show only these papers</source>
            <translation>Mostrar solo estos artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.</source>
            <translation>Artículos como puntos, los similares cerca unos de otros. Más y menos para el zoom, flechas para mover.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>SVG image (*.svg);;PNG image (*.png)</source>
            <translation>Imagen SVG (*.svg);;Imagen PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>{formats};;CSV table (*.csv)</source>
            <translation>{formats};;Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Saved to {target}.</source>
            <translation>Guardado en {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Nothing is running. Imports, refreshes and exports appear here.</source>
            <translation>No hay nada en curso. Las importaciones, actualizaciones y exportaciones aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>about {time} left</source>
            <translation>quedan unos {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Progress: {job}</source>
            <translation>Progreso: {job}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Messages, newest first</source>
            <translation>Mensajes, los más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>No messages yet.</source>
            <translation>Aún no hay mensajes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Recent messages</source>
            <translation>Mensajes recientes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>{label} (interrupted)</source>
            <translation>{label} (interrumpido)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>in progress</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first.</source>
            <translation>Solo se deshace este paso; los posteriores se conservan. Si un paso posterior cambió lo mismo, deshaga antes ese.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>“{title}”</source>
            <translation>«{title}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Steps, newest first</source>
            <translation>Pasos, los más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>No steps yet. Steps are kept for 90 days.</source>
            <translation>Aún no hay pasos. Los pasos se conservan 90 días.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Search steps and papers</source>
            <translation>Buscar pasos y artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Find steps and papers</source>
            <translation>Buscar pasos y artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Undo this step</source>
            <translation>Deshacer este paso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Redo this step</source>
            <translation>Rehacer este paso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(in progress)</source>
            <translation>(en curso)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Everything that can still be read goes into a new database; the rest is taken from the last backup where possible. The damaged files are kept.</source>
            <translation>Todo lo que aún se puede leer va a una base de datos nueva; el resto se toma, si es posible, de la última copia de seguridad. Los archivos dañados se conservan.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>What an earlier library left in {folder} is moved aside. Nothing is deleted.</source>
            <translation>Lo que dejó una biblioteca anterior en {folder} se aparta. No se elimina nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library</source>
            <translation>Crear una biblioteca vacía</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose a library, or an empty folder for a new one</source>
            <translation>Elija una biblioteca, o una carpeta vacía para una nueva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Open another library…</source>
            <translation>Abrir otra biblioteca…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Repair library…</source>
            <translation>Reparar biblioteca…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Restore a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library…</source>
            <translation>Crear una biblioteca vacía…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    {papers}, {notes}, {size} MB</source>
            <translation>{when}    {papers}, {notes}, {size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Compared with the current library: {difference}.</source>
            <translation>En comparación con la biblioteca actual: {difference}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    cannot be read</source>
            <translation>{when}    no se puede leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Library backups</source>
            <translation>Copias de seguridad de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups, newest first</source>
            <translation>Copias de seguridad, las más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Papers deleted or changed since then</source>
            <translation>Artículos eliminados o cambiados desde entonces</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No papers were deleted or changed.</source>
            <translation>No se eliminó ni se cambió ningún artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore selected papers</source>
            <translation>Restaurar los seleccionados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore this backup</source>
            <translation>Restaurar esta copia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>deleted</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>changed since</source>
            <translation>cambiado desde entonces</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>This backup cannot be read.</source>
            <translation>Esta copia de seguridad no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and tags are not shared.</source>
            <translation>Los miembros reciben sus artículos, y los editores pueden cambiarlos para todos. Las notas, resaltados, destacados y etiquetas de usted no se comparten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share “{collection}”</source>
            <translation>Compartir «{collection}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Whole lab, with everyone who joins later</source>
            <translation>Todo el laboratorio, incluidos los futuros miembros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Only these members:</source>
            <translation>Solo estos miembros:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Also share attached files, up to 200 MB each</source>
            <translation>Compartir también los archivos adjuntos, de hasta 200 MB cada uno</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Find a tag</source>
            <translation>Buscar una etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags and their papers</source>
            <translation>Etiquetas y sus artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>No tags yet. Select papers and tag them to create one.</source>
            <translation>Aún no hay etiquetas. Seleccione artículos y etiquételos para crear una.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Keep “{tag}”</source>
            <translation>Conservar «{tag}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>{n} tags, on {papers}</source>
            <translation>
                <numerusform>{n} etiqueta, en {papers}</numerusform>
                <numerusform>{n} etiquetas, en {papers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. They are looked up immediately.</source>
            <translation>Introduzca DOI, identificadores de arXiv, ISBN, PMID o direcciones de artículos, separados por espacios o saltos de línea. Se consultan de inmediato.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Identifiers or addresses</source>
            <translation>Identificadores o direcciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</source>
            <translation>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Looking up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>No certain match found</source>
            <translation>Sin coincidencias seguras</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Details filled in</source>
            <translation>Datos completados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Papers looked up</source>
            <translation>Artículos consultados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.</source>
            <translation>Completados {n} de {all}. Los datos que usted editó no cambiaron. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>One name per line: Family, Given</source>
            <translation>Un nombre por línea: Apellido, Nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Year, month, day</source>
            <translation>Año, mes, día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to keep</source>
            <translation>Artículo que conservar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to merge</source>
            <translation>Artículo que combinar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly the same paper</source>
            <translation>Seguro que es el mismo artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly two versions of one work</source>
            <translation>Seguro que son dos versiones de un trabajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly the same paper</source>
            <translation>Quizá el mismo artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly two versions of one work</source>
            <translation>Quizá dos versiones de un trabajo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{n} pairs of similar papers</source>
            <translation>
                <numerusform>{n} par de artículos similares</numerusform>
                <numerusform>{n} pares de artículos similares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to undo a decision.</source>
            <translation>{pairs}, {sure} de ellos iguales con seguridad. Compruebe qué valores conservar. Pulse {undo} para deshacer una decisión.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>No possible duplicates found.</source>
            <translation>No se encontraron posibles duplicados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparing papers…</source>
            <translation>Comparando artículos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possible duplicates</source>
            <translation>Posibles duplicados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparison, field by field</source>
            <translation>Comparación, campo a campo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Merge</source>
            <translation>&amp;Combinar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge both into one paper; nothing is lost. Press {undo} to undo.</source>
            <translation>Combinar ambos en un solo artículo; no se pierde nada. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Swap</source>
            <translation>&amp;Intercambiar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep the other paper and its citation key instead</source>
            <translation>Conservar en su lugar el otro artículo y su clave de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Two &amp;versions of one work</source>
            <translation>Dos &amp;versiones de un trabajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep both; each links to the other and shows its notes</source>
            <translation>Conservar ambos; cada uno enlaza con el otro y muestra sus notas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Different papers</source>
            <translation>Artículos &amp;distintos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Never ask again</source>
            <translation>No volver a preguntar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all certain pairs</source>
            <translation>Combinar todos los pares seguros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all {n} certain pairs</source>
            <translation>Combinar los {n} pares seguros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>What do you like?</source>
            <translation>¿Qué le gusta?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Titles, DOIs, citation keys or authors, one per line</source>
            <translation>Títulos, DOI, claves de cita o autores, uno por línea</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Papers or authors that you like, one per line</source>
            <translation>Artículos o autores que le gustan, uno por línea</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like these</source>
            <translation>Me gustan estos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars the papers in your library that match these lines</source>
            <translation>Destaca los artículos de su biblioteca que coinciden con estas líneas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Next five</source>
            <translation>Otros cinco</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.</source>
            <translation>Para usted ordena la bandeja de entrada según sus gustos. Introduzca algunos artículos o autores, o valore algunos de estos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like it</source>
            <translation>Me gusta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Not for me</source>
            <translation>No es para mí</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>You have rated every paper in the inbox.</source>
            <translation>Ha valorado todos los artículos de la bandeja de entrada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars it</source>
            <translation>Lo destaca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Dismisses it from the inbox</source>
            <translation>Lo descarta de la entrada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} records: {counts}.</source>
            <translation>
                <numerusform>{n} registro: {counts}.</numerusform>
                <numerusform>{n} registros: {counts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Already in the library</source>
            <translation>Ya en la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Duplicate in files</source>
            <translation>Duplicado en los archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>To compare</source>
            <translation>Por comparar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Unusual</source>
            <translation>Inusual</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import {papers}</source>
            <translation>Importar {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} new</source>
            <translation>nuevos: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} already in the library (only missing details are added)</source>
            <translation>ya en la biblioteca: {n} (solo se añaden los datos que faltan)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} duplicates in the files (merged into one)</source>
            <translation>duplicados en los archivos: {n} (combinados en uno)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} to compare afterwards</source>
            <translation>por comparar después: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} cannot be read</source>
            <translation>ilegibles: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Check this text</source>
            <translation>Compruebe este texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Cannot be read</source>
            <translation>Ilegible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged into</source>
            <translation>Combinado con</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records</source>
            <translation>Registros combinados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>These records were recognised as papers you already have and merged into them. If that is wrong, choose “Keep both”. Press {undo} to undo.</source>
            <translation>Estos registros se reconocieron como artículos que ya tiene y se combinaron con ellos. Si es un error, elija «Conservar ambos». Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Keep &amp;both (B)</source>
            <translation>Conservar am&amp;bos (B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Turn this record back into a separate paper</source>
            <translation>Convertir de nuevo este registro en un artículo aparte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records, newest first</source>
            <translation>Registros combinados, los más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>PDFs not found</source>
            <translation>PDF no encontrados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Papers without a PDF</source>
            <translation>Artículos sin PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To also search Unpaywall for open copies, enter your email address in Settings, Network.</source>
            <translation>Pulse Intro para abrir la página web de un artículo. Si allí descarga un PDF, suéltelo sobre el artículo. Para buscar también copias abiertas en Unpaywall, introduzca su correo electrónico en Ajustes, Red.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Comparing papers</source>
            <translation>Comparando artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Merging duplicates</source>
            <translation>Combinando duplicados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} of the {all} decisions needed to rank “For You”.</source>
            <translation>{n} de las {all} decisiones necesarias para ordenar Para usted.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} lines match no papers in your library. Add the papers by their DOIs first.</source>
            <translation>
                <numerusform>{n} línea no coincide con ningún artículo de su biblioteca. Añada antes el artículo por su DOI.</numerusform>
                <numerusform>{n} líneas no coinciden con ningún artículo de su biblioteca. Añada antes los artículos por su DOI.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>For You is ranked by {n} decisions. More decisions improve the ranking.</source>
            <translation>
                <numerusform>Para usted se ordena según {n} decisión. Más decisiones mejoran el orden.</numerusform>
                <numerusform>Para usted se ordena según {n} decisiones. Más decisiones mejoran el orden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{papers} starred. Press {undo} to undo.</source>
            <translation>Destacado: {papers}. Pulse {undo} para deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <source>Searching {papers}</source>
            <translation>Buscando en {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Replacing</source>
            <translation>Reemplazando</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Title, author, year:2020, tag:…</source>
            <translation>Título, autor, year:2020, tag:…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Search for the paper to cite</source>
            <translation>Busque el artículo que citar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Papers found</source>
            <translation>Artículos encontrados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Enter: cite   Tab: choose several   Esc: cancel</source>
            <translation>Intro: citar   Tab: elegir varios   Esc: cancelar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Chosen: {keys}</source>
            <translation>Elegidos: {keys}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Before</source>
            <translation>&amp;Antes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>see</source>
            <translation>véase</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Text before the citation</source>
            <translation>Texto antes de la cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Pages</source>
            <translation>&amp;Páginas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>12–15, or chap. 3</source>
            <translation>12–15 o cap. 3</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Pages or passage cited</source>
            <translation>Páginas o pasaje que se citan</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Not imported</source>
            <translation>No importados</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>{n} records could not be imported; everything else was. Correct their text and import them here.</source>
            <translation>
                <numerusform>No se pudo importar {n} registro; todo lo demás, sí. Corrija su texto e impórtelo aquí.</numerusform>
                <numerusform>No se pudieron importar {n} registros; todo lo demás, sí. Corrija su texto e impórtelos aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Import this text</source>
            <translation>Importar este texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Records that could not be read</source>
            <translation>Registros que no se pudieron leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Text of the record, for correction</source>
            <translation>Texto del registro, para corregirlo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Corrected.</source>
            <translation>Corregido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>All records corrected.</source>
            <translation>Todos los registros corregidos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{n} fields</source>
            <translation>
                <numerusform>{n} campo</numerusform>
                <numerusform>{n} campos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{fields} in {where} would change.</source>
            <translation>Cambios previstos: {fields} en {where}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Only the first {n} are shown; all are selected.</source>
            <translation>Solo se muestran los primeros {n}; todos están seleccionados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replaced in {papers}.</source>
            <translation>Reemplazado en {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Checked {papers}: nothing would change.</source>
            <translation>Comprobado en {papers}: no cambiaría nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find and replace</source>
            <translation>Buscar y reemplazar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>All fields</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Match case</source>
            <translation>&amp;Mayúsculas y minúsculas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Whole field only</source>
            <translation>Solo &amp;campos enteros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In {papers}.</source>
            <translation>En {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace selected</source>
            <translation>Reemplazar selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace with</source>
            <translation>Reemplazar por</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In</source>
            <translation>En</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace {n} selected</source>
            <translation>Reemplazar la selección ({n})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>It would add, change and delete papers, notes, tags and collections. Each change is listed in the history, and you can undo it. Only allow a program that you have started yourself.</source>
            <translation>Añadiría, modificaría y eliminaría artículos, notas, etiquetas y colecciones. Cada cambio aparece en el historial y puede deshacerlo. Permita solo un programa que haya iniciado usted.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow “{program}” to change your library?</source>
            <translation>¿Permitir que «{program}» modifique su biblioteca?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Do not allow</source>
            <translation>No permitir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow until PaperDesk is closed</source>
            <translation>Permitir hasta que se cierre PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Always allow</source>
            <translation>Permitir siempre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This library has no paper with the citation key “{key}”. Open the library that has it, or search for the paper.</source>
            <translation>Esta biblioteca no tiene ningún artículo con la clave de cita «{key}». Abra la biblioteca que lo tiene o busque el artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This paper has no PDF, so the page cannot be shown.</source>
            <translation>Este artículo no tiene PDF, así que no se puede mostrar la página.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Existing paper</source>
            <translation>Artículo existente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>stays a separate paper</source>
            <translation>queda como artículo aparte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Comparison of record and paper, field by field</source>
            <translation>Comparación del registro y el artículo, campo a campo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Only missing details are added to the paper; differing values are kept next to its own.</source>
            <translation>Al artículo solo se añaden los datos que faltan; los valores distintos se conservan junto a los suyos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Merge anyway (&amp;B)</source>
            <translation>Combinar de todos modos (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Bibliography</source>
            <translation>Bibliografía</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citation style</source>
            <translation>Estilo de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Copy everything, with italics where supported</source>
            <translation>Copiar todo, con cursiva donde sea posible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Add style (.csl)…</source>
            <translation>Añadir estilo (.csl)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download style…</source>
            <translation>Descargar estilo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download any official style by name from zotero.org</source>
            <translation>Descargar por su nombre cualquier estilo oficial de zotero.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Add citation style (.csl)</source>
            <translation>Añadir estilo de cita (.csl)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Download citation style</source>
            <translation>Descargar estilo de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Style name, such as journal-of-physics-a or chicago-note-bibliography</source>
            <translation>Nombre del estilo, por ejemplo journal-of-physics-a o chicago-note-bibliography</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Downloading citation style</source>
            <translation>Descargando estilo de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography copied.</source>
            <translation>Bibliografía copiada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography: the first {n} of {papers}</source>
            <translation>Bibliografía: los primeros {n} de {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Selected papers · {n}</source>
            <translation>Artículos seleccionados · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>This list · {n}</source>
            <translation>Esta lista · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Whole library · {n}</source>
            <translation>Toda la biblioteca · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Abstracts</source>
            <translation>Resúmenes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Your notes</source>
            <translation>Sus notas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>ASCII only (accents as LaTeX commands)</source>
            <translation>Solo ASCII (acentos como comandos de LaTeX)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown} of {n} papers</source>
            <translation>
                <numerusform>{shown} de {n} artículo</numerusform>
                <numerusform>{shown} de {n} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export {n} papers…</source>
            <translation>
                <numerusform>Exportar {n} artículo…</numerusform>
                <numerusform>Exportar {n} artículos…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Include</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown}. Pandoc creates the document from this.</source>
            <translation>{shown}. Pandoc crea el documento a partir de esto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the variants here. There is nothing to merge now.</source>
            <translation>Si el nombre de un autor está escrito de varias formas (Liu, Z. y Liu, Ziming), puede combinar aquí las variantes. Ahora no hay nada que combinar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>{n} names have variants that may belong to the same person. Select the ones that do. You can undo a merge.</source>
            <translation>
                <numerusform>{n} nombre tiene variantes que pueden ser de la misma persona. Seleccione las que lo sean. Puede deshacer la combinación.</numerusform>
                <numerusform>{n} nombres tienen variantes que pueden ser de la misma persona. Seleccione los que lo sean. Puede deshacer la combinación.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Author name variants</source>
            <translation>Variantes de nombres de autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Names that may belong to the same person</source>
            <translation>Nombres que pueden ser de la misma persona</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Merge selected</source>
            <translation>Combinar selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document always holds the papers of a tag, a collection or a search. The previous version is kept next to it as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own marked sections there, never your text.</source>
            <translation>Un archivo vinculado es una exportación que PaperDesk mantiene al día: el archivo .bib que acompaña a su documento contiene siempre los artículos de una etiqueta, una colección o una búsqueda. La versión anterior se conserva al lado como .bak. Una carpeta vinculada contiene una nota por cada artículo anotado; PaperDesk escribe allí solo en sus propias secciones marcadas, nunca en su texto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Linked files</source>
            <translation>Archivos vinculados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>No linked files yet.</source>
            <translation>Aún no hay archivos vinculados.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link current list…</source>
            <translation>Vincular lista actual…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link notes folder…</source>
            <translation>Vincular carpeta de notas…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Creates a literature note for each annotated paper, for Obsidian or Logseq</source>
            <translation>Crea una nota bibliográfica por cada artículo anotado, para Obsidian o Logseq</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Update now</source>
            <translation>Actualizar ahora</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Unlink</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Stop updating this file (the file is kept)</source>
            <translation>Dejar de actualizar este archivo (el archivo se conserva)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>updated {moment}</source>
            <translation>actualizado {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>not updated</source>
            <translation>sin actualizar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>all papers</source>
            <translation>todos los artículos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} problema</numerusform>
                <numerusform>{n} problemas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: {found}, {n} can be fixed here.</source>
            <translation>Comprobado ({papers}): {found}, {n} se pueden corregir aquí.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: no problems found.</source>
            <translation>Comprobado ({papers}): no hay problemas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Press {undo} to undo a fix.</source>
            <translation>Pulse {undo} para deshacer una corrección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Only the first {n} are shown.</source>
            <translation>Solo se muestran los primeros {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Check references</source>
            <translation>Comprobar referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix selected</source>
            <translation>Corregir selección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Missing: {fields}.</source>
            <translation>Falta: {fields}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix {n} selected</source>
            <translation>Corregir la selección ({n})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Checking {papers}</source>
            <translation>Comprobando {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Fixing references</source>
            <translation>Corrigiendo referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Looking up details…</source>
            <translation>Consultando datos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. Papers that already have a key keep it.</source>
            <translation>Términos: {terms}. Filtros, tras un punto: {filters}. Combine con +, separe las alternativas con |. Los artículos que ya tienen clave la conservan.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Tags, as keywords</source>
            <translation>Etiquetas, como palabras clave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>My notes</source>
            <translation>Mis notas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Accented letters as LaTeX commands</source>
            <translation>Letras con acento como comandos de LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation keys and exports</source>
            <translation>Claves de cita y exportaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>For programs that do not support UTF-8.</source>
            <translation>Para programas que no admiten UTF-8.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Pattern for new keys</source>
            <translation>Patrón de claves nuevas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Names of saved PDFs</source>
            <translation>Nombres de los PDF guardados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Dragging a paper into an editor inserts</source>
            <translation>Al arrastrar un artículo a un editor se inserta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>In exported files</source>
            <translation>En los archivos exportados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to refresh feeds</source>
            <translation>para actualizar canales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to follow a feed</source>
            <translation>para seguir un canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to add papers</source>
            <translation>para añadir artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to look up details</source>
            <translation>para completar datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to check for retractions</source>
            <translation>para comprobar retractaciones</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to fetch a PDF</source>
            <translation>para obtener un PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to send a digest</source>
            <translation>para enviar un boletín</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download a citation style</source>
            <translation>para descargar un estilo de cita</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download the model for search by meaning</source>
            <translation>para descargar el modelo de búsqueda semántica</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Contacted servers, most recent first</source>
            <translation>Servidores contactados, los más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>No servers contacted yet.</source>
            <translation>Aún no se ha contactado con ningún servidor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part of the library.</source>
            <translation>Los servidores con los que PaperDesk ha contactado, y por qué. Esta lista permanece en este equipo y no forma parte de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Clear list</source>
            <translation>Borrar la lista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Last</source>
            <translation>Último</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This device will no longer send or receive changes. The library and the folder stay as they are, and your other devices keep syncing.</source>
            <translation>Este dispositivo ya no enviará ni recibirá cambios. La biblioteca y la carpeta quedan como están, y sus otros dispositivos siguen sincronizándose.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Choose a folder that is copied between your devices</source>
            <translation>Elija una carpeta que se copie entre sus dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Joining your other devices</source>
            <translation>Uniéndose a sus otros dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Setting up the folder</source>
            <translation>Configurando la carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Do not encrypt</source>
            <translation>No cifrar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt with a passphrase</source>
            <translation>Cifrar con una frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder?</source>
            <translation>¿Cifrar la carpeta?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Without encryption, anyone with access to the folder can read your library.</source>
            <translation>Sin cifrado, cualquiera con acceso a la carpeta puede leer su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder</source>
            <translation>Cifrar la carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase (needed to join from other devices)</source>
            <translation>Frase de contraseña (necesaria para unirse desde otros dispositivos)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Repeat the passphrase</source>
            <translation>Repita la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This folder is encrypted</source>
            <translation>Esta carpeta está cifrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>The passphrases differ. Nothing was set up.</source>
            <translation>Las frases de contraseña no coinciden. No se configuró nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Stop syncing</source>
            <translation>Dejar de sincronizar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your other devices</source>
            <translation>Sus otros dispositivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>No other device has joined yet.</source>
            <translation>Aún no se ha unido ningún otro dispositivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Choose folder…</source>
            <translation>Elegir carpeta…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Sync now</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Show conflicts</source>
            <translation>Mostrar conflictos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Stop syncing…</source>
            <translation>Dejar de sincronizar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>This library is on this device only. To use it on several devices, choose a folder that a program such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that folder; the library itself stays where it is.</source>
            <translation>Esta biblioteca está solo en este dispositivo. Para usarla en varios, elija una carpeta que un programa como Syncthing o un disco en la nube copie entre ellos. Sus cambios se intercambian mediante esa carpeta; la biblioteca en sí se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}, encrypted.</source>
            <translation>Los cambios se intercambian cifrados mediante {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}.</source>
            <translation>Los cambios se intercambian mediante {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your devices differ on {n} values.</source>
            <translation>
                <numerusform>Sus dispositivos difieren en {n} valor.</numerusform>
                <numerusform>Sus dispositivos difieren en {n} valores.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Unnamed device</source>
            <translation>Dispositivo sin nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>This shortcut is used by {actions}. If you use it here, it is removed there.</source>
            <translation>Este atajo ya se usa en: {actions}. Si lo usa aquí, allí se quita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Shortcut preset</source>
            <translation>Juego de atajos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Find an action or shortcut</source>
            <translation>Buscar una acción o un atajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Actions and their shortcuts</source>
            <translation>Acciones y sus atajos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Press the new shortcut</source>
            <translation>Pulse el nuevo atajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>New shortcut</source>
            <translation>Nuevo atajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Use this shortcut</source>
            <translation>Usar este atajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>No shortcut</source>
            <translation>Sin atajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Reset to preset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You will no longer send or receive changes. All papers and collections stay in your library, and the others keep theirs. To come back, you need a new invitation.</source>
            <translation>Ya no enviará ni recibirá cambios. Todos los artículos y colecciones se quedan en su biblioteca, y los demás conservan los suyos. Para volver, necesitará una invitación nueva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You can forget the lab on this computer without the server. The members still see you in the list until an owner removes you.</source>
            <translation>Puede olvidar el laboratorio en este equipo sin el servidor. Los miembros le seguirán viendo en la lista hasta que un propietario le quite.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Your password is not kept on this computer. Choose “Sync now” to enter it.</source>
            <translation>Su contraseña no se guarda en este equipo. Elija «Sincronizar» para introducirla.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leave lab</source>
            <translation>Dejar el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leaving the lab</source>
            <translation>Dejando el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Forget lab</source>
            <translation>Olvidar el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Create a lab</source>
            <translation>Crear un laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE</source>
            <translation>Dirección de una base de datos vacía, con el usuario que es su propietario: postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Choose a password</source>
            <translation>Elegir una contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>This computer has no keyring, so you will be asked for this password each time PaperDesk starts.</source>
            <translation>Este equipo no tiene depósito de claves, así que se le pedirá esta contraseña cada vez que se inicie PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Join a lab</source>
            <translation>Unirse a un laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Paste the invitation that an owner of the lab sent to you:</source>
            <translation>Pegue la invitación que le envió un propietario del laboratorio:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Joining the lab</source>
            <translation>Uniéndose al laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Name of the lab</source>
            <translation>Nombre del laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Creating the lab</source>
            <translation>Creando el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Your name in the lab</source>
            <translation>Su nombre en el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Repeat the password</source>
            <translation>Repita la contraseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>The passwords differ. Nothing was changed.</source>
            <translation>Las contraseñas no coinciden. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared collections</source>
            <translation>Colecciones compartidas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>No collection is shared. To share one, right-click it in the sidebar.</source>
            <translation>No se comparte ninguna colección. Para compartir una, haga clic en ella con el botón derecho en la barra lateral.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>The members are listed when the server answers.</source>
            <translation>Los miembros aparecerán cuando responda el servidor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Collection</source>
            <translation>Colección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared with</source>
            <translation>Compartida con</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Some members</source>
            <translation>Algunos miembros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared</source>
            <translation>Compartidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Not shared</source>
            <translation>No compartidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Role</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Invite…</source>
            <translation>Invitar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Change role…</source>
            <translation>Cambiar papel…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Whole lab</source>
            <translation>Todo el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Editor: shares collections and changes them</source>
            <translation>Editor: comparte colecciones y las cambia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Reader: only reads</source>
            <translation>Lector: solo lee</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Owner: also invites and removes members</source>
            <translation>Propietario: además invita y quita miembros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change the role of {name} from {old} to {new}?</source>
            <translation>¿Cambiar el papel de {name} de {old} a {new}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} will no longer send or receive changes. They keep the papers they have, and what they shared or changed stays with the others.</source>
            <translation>{name} ya no enviará ni recibirá cambios. Esa persona conserva los artículos que tiene, y lo que compartió o cambió se queda con los demás.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite a member</source>
            <translation>Invitar a un miembro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Name of the new member</source>
            <translation>Nombre del nuevo miembro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.</source>
            <translation>Se copió la invitación para {name}. Envíesela en privado: admite a una persona, en un plazo de 14 días.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Inviting {name}</source>
            <translation>Invitando a {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change role</source>
            <translation>Cambiar papel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role of {name}</source>
            <translation>Papel de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Changing the role of {name}</source>
            <translation>Cambiando el papel de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Removing {name}</source>
            <translation>Quitando a {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite {name}</source>
            <translation>Invitar a {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role in the lab</source>
            <translation>Papel en el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Join a lab…</source>
            <translation>Unirse a un laboratorio…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Create a lab…</source>
            <translation>Crear un laboratorio…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Leave…</source>
            <translation>Dejar…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>In a lab, several people share collections. Everyone has the papers in their own library, and receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, stars and tags are never shared.</source>
            <translation>En un laboratorio, varias personas comparten colecciones. Cada una tiene los artículos en su propia biblioteca y recibe lo que cambian las demás, mediante un servidor PostgreSQL del laboratorio. Las notas, resaltados, destacados y etiquetas de usted no se comparten nunca.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>{n} papers to send.</source>
            <translation>
                <numerusform>{n} artículo por enviar.</numerusform>
                <numerusform>{n} artículos por enviar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>The backup of {when} has {papers}. {difference} Restoring it discards everything you have done since. The current library is backed up first, so you can return to it.</source>
            <translation>La copia de seguridad del {when} tiene {papers}. {difference} Restaurarla descarta todo lo que ha hecho desde entonces. Antes se hace una copia de la biblioteca actual, así que puede volver a ella.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}, and {n} dismissed or in the trash</source>
            <translation>
                <numerusform>{papers}, y {n} descartado o en la papelera</numerusform>
                <numerusform>{papers}, y {n} descartados o en la papelera</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Recent libraries</source>
            <translation>Bibliotecas recientes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>No backups yet. One is made every hour in which something changes.</source>
            <translation>Aún no hay copias de seguridad. Se hace una cada hora en la que algo cambia.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore this backup…</source>
            <translation>Restaurar esta copia…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Keep the current library</source>
            <translation>Conservar la biblioteca actual</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore single papers…</source>
            <translation>Restaurar artículos sueltos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if deleted).</source>
            <translation>{papers}. Base de datos {database} MB, archivos {files} MB, índice {index} MB (se vuelve a crear si se elimina).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Other libraries</source>
            <translation>Otras bibliotecas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Move library…</source>
            <translation>Mover biblioteca…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Check library</source>
            <translation>Comprobar biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Open or create another…</source>
            <translation>Abrir o crear otra…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Access log</source>
            <translation>Registro de accesos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{troubles}

Nothing will be deleted, and changes to papers can be undone.</source>
            <translation>{troubles}

No se eliminará nada, y los cambios en los artículos se pueden deshacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking the library</source>
            <translation>Comprobando la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose an empty folder for the library</source>
            <translation>Elija una carpeta vacía para la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Moving {papers}</source>
            <translation>Moviendo {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repairing the library</source>
            <translation>Reparando la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{papers} restored.</source>
            <translation>Restaurado: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Run “paperdesk check” to list them.</source>
            <translation>Ejecute «paperdesk check» para verlos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>The library is moved to {target}. The old folder is kept; delete it once everything works.</source>
            <translation>La biblioteca se ha movido a {target}. La carpeta antigua se conserva; elimínela cuando todo funcione.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Other programs</source>
            <translation>Otros programas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>STARTTLS, as on port 587</source>
            <translation>STARTTLS, como en el puerto 587</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>TLS, as on port 465</source>
            <translation>TLS, como en el puerto 465</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>None (only on this computer)</source>
            <translation>Ninguno (solo en este equipo)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Same as system</source>
            <translation>Igual que el sistema</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light, high contrast</source>
            <translation>Claro, alto contraste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark, high contrast</source>
            <translation>Oscuro, alto contraste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Comfortable (title, authors, snippet)</source>
            <translation>Amplia (título, autores, fragmento)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Compact (two lines)</source>
            <translation>Compacta (dos líneas)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can also use {text-larger} and {text-smaller}.</source>
            <translation>También puede usar {text-larger} y {text-smaller}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Papers in the list</source>
            <translation>Artículos en la lista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds when the window opens</source>
            <translation>Actualizar canales al abrir la ventana</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds every</source>
            <translation>Actualizar canales cada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds with their own schedule are not affected.</source>
            <translation>No afecta a los canales con horario propio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismiss untouched inbox papers after</source>
            <translation>Descartar artículos sin tocar en la entrada tras</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.</source>
            <translation>Los artículos descartados no se eliminan. Los que haya destacado, etiquetado o anotado se quedan siempre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Maximum feed size</source>
            <translation>Tamaño máximo de un canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search by meaning as well</source>
            <translation>Búsqueda semántica además</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>A small model analyses your papers on this computer. To download it, choose “Download model” in the command palette.</source>
            <translation>Un pequeño modelo analiza sus artículos en este equipo. Para descargarlo, elija «Descargar modelo de búsqueda semántica» en la paleta de comandos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search PDF pages by meaning as well</source>
            <translation>Búsqueda semántica también en páginas de PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Questions then find the page that answers them. Analysing ten pages takes about a second.</source>
            <translation>Así las preguntas encuentran la página que las responde. Analizar diez páginas tarda cerca de un segundo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Folder with your own model</source>
            <translation>Carpeta con su propio modelo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use PaperDesk's model.</source>
            <translation>Déjelo vacío para usar el modelo de PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Language of references</source>
            <translation>Idioma de las referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the style's language.</source>
            <translation>Déjelo vacío para usar el idioma del estilo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Pandoc for references</source>
            <translation>Pandoc para las referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the installed one.</source>
            <translation>Déjelo vacío para usar el instalado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include abstracts in exported files</source>
            <translation>Incluir resúmenes en los archivos exportados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include tags as keywords in exported files</source>
            <translation>Incluir etiquetas como palabras clave en los archivos exportados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include my notes in exported files</source>
            <translation>Incluir mis notas en los archivos exportados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Outgoing mail server</source>
            <translation>Servidor de correo saliente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to send nothing.</source>
            <translation>Déjelo vacío para no enviar nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>The password is stored in the system keyring; you enter it in the digest window.</source>
            <translation>La contraseña se guarda en el depósito de claves del sistema; se introduce en la ventana del boletín.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Allow browsers and editors on this computer to access the library</source>
            <translation>Permitir que navegadores y editores de este equipo accedan a la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get access.</source>
            <translation>Permite que Zotero Connector guarde artículos en PaperDesk y que los editores citen desde él. Las páginas web nunca tienen acceso.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.</source>
            <translation>Esos programas usan de forma predeterminada el puerto 23119. Solo un programa puede escuchar en él: PaperDesk o Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Save papers from browsers to</source>
            <translation>Guardar artículos de navegadores en</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Look up papers without authors or identifiers</source>
            <translation>Consultar artículos sin autores ni identificadores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Searches arXiv and Crossref by title in the background. Each paper shows what changed.</source>
            <translation>Busca por título en arXiv y Crossref en segundo plano. Cada artículo muestra qué cambió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check kept papers for retractions and corrections</source>
            <translation>Comprobar retractaciones y correcciones de los artículos conservados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Asks Crossref by DOI once a month.</source>
            <translation>Consulta Crossref por DOI una vez al mes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check for updates to PaperDesk</source>
            <translation>Buscar actualizaciones de PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed automatically.</source>
            <translation>Una vez por semana, en la fuente desde la que lo instaló: su repositorio, pip o Debian. No se instala nada automáticamente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Fetch open-access PDFs on request</source>
            <translation>Obtener PDF de acceso abierto bajo demanda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.</source>
            <translation>De arXiv, OpenReview, ACL Anthology, los enlaces del artículo y las copias abiertas que señala Unpaywall.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Your email address, for Unpaywall</source>
            <translation>Su correo electrónico, para Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall requires an email address. Leave empty to turn Unpaywall off.</source>
            <translation>Unpaywall exige un correo electrónico. Déjelo vacío para no usar Unpaywall.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv feeds</source>
            <translation>Canales de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can enter a mirror here.</source>
            <translation>Aquí puede indicar un servidor espejo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv queries</source>
            <translation>Consultas de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv PDFs</source>
            <translation>PDF de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Crossref</source>
            <translation>Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>DOI details</source>
            <translation>Datos de los DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Open Library, for ISBNs</source>
            <translation>Open Library, para ISBN</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>PubMed</source>
            <translation>PubMed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall</source>
            <translation>Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>OpenReview</source>
            <translation>OpenReview</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>ACL Anthology</source>
            <translation>ACL Anthology</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Semantic Scholar</source>
            <translation>Semantic Scholar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>OpenAlex</source>
            <translation>OpenAlex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>bioRxiv and medRxiv</source>
            <translation>bioRxiv y medRxiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>No matching settings</source>
            <translation>Ningún ajuste coincide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>rejected</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from other programs, most recent first</source>
            <translation>Peticiones de otros programas, las más recientes primero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>No requests since the window opened.</source>
            <translation>Sin peticiones desde que se abrió la ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Programs that may always change the library</source>
            <translation>Programas que siempre pueden modificar la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from browsers, editors and scripts on this computer. This list is not saved.</source>
            <translation>Peticiones de navegadores, editores y scripts de este equipo. Esta lista no se guarda.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>answered</source>
            <translation>respondida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>refused ({status})</source>
            <translation>denegada ({status})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Allowed since</source>
            <translation>Permitido desde</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>There is no import format “{name}”. Choose one of: {known}.</source>
            <translation>No hay ningún formato de importación «{name}». Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}</source>
            <translation>{subject} es {kind}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.</source>
            <translation>un formato no compatible; importe BibTeX, RIS, una lista de DOI, un canal o una página de artículos de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a PDF; import PDFs separately from reference files</source>
            <translation>un PDF; importe los PDF aparte de los archivos de referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX</source>
            <translation>una base de datos SQLite; si es de Zotero, importe su carpeta; si no, expórtela como BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a zip archive; unpack it and import the files inside</source>
            <translation>un archivo ZIP; descomprímalo e importe los archivos que contiene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a gzip archive; unpack it and import the files inside</source>
            <translation>un archivo gzip; descomprímalo e importe los archivos que contiene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an xz archive; unpack it and import the files inside</source>
            <translation>un archivo xz; descomprímalo e importe los archivos que contiene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a bzip2 archive; unpack it and import the files inside</source>
            <translation>un archivo bzip2; descomprímalo e importe los archivos que contiene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a 7z archive; unpack it and import the files inside</source>
            <translation>un archivo 7z; descomprímalo e importe los archivos que contiene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an image; copy the text of the page instead</source>
            <translation>una imagen; copie en su lugar el texto de la página</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a program</source>
            <translation>un programa</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an old Office document; copy its text instead</source>
            <translation>un documento antiguo de Office; copie en su lugar su texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is empty. There is nothing to import.</source>
            <translation>{subject} no tiene contenido. No hay nada que importar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}.</source>
            <translation>{subject} es {kind}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>The input</source>
            <translation>La entrada de datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a binary file, not text; import a feed, a saved page, BibTeX or RIS</source>
            <translation>un archivo binario, no texto; importe un canal, una página guardada, BibTeX o RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a web page without a feed or papers; give the address of its feed, or copy the list of papers.</source>
            <translation>una página web sin canal ni artículos; indique la dirección de su canal o copie la lista de artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.</source>
            <translation>JSON, pero no en un formato compatible; importe CSL-JSON, un canal o una lista de artículos de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.</source>
            <translation>una lista de canales (OPML); impórtela con Archivo, Importar canales, o con `paperdesk feeds import`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS.</source>
            <translation>XML, pero no un canal RSS o Atom, ni de PubMed, EndNote, MODS o Zotero; expórtelo como BibTeX o RIS.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} cannot be read. {reason}</source>
            <translation>{subject} no se puede leer. {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv feed or search result</source>
            <translation>Canal o resultado de búsqueda de arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the categories in the address.</source>
            <translation>arXiv devolvió un error: {reason}. Compruebe las categorías de la dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the query.</source>
            <translation>arXiv devolvió un error: {reason}. Compruebe la consulta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv_mail.py" />
            <source>arXiv listing (mail)</source>
            <translation>Listado de arXiv (correo)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>line {n}</source>
            <translation>línea {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>record {n}</source>
            <translation>registro {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>entry {n}</source>
            <translation>elemento {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>outline {n}</source>
            <translation>elemento OPML {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex.py" />
            <source>BibTeX and BibLaTeX</source>
            <translation>BibTeX y BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex_blocks.py" />
            <source>This BibTeX record is malformed: {reason}</source>
            <translation>Este registro BibTeX está mal formado: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>CITATION.cff (software and data)</source>
            <translation>CITATION.cff (software y datos)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This CITATION.cff file has no fields.</source>
            <translation>Este archivo CITATION.cff no tiene campos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This is not valid YAML. Correct it and import it again.</source>
            <translation>Esto no es YAML válido. Corríjalo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>CSL-JSON (Zotero, pandoc, doi.org)</source>
            <translation>CSL-JSON (Zotero, pandoc, doi.org)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>This JSON file has no references. Export them as CSL-JSON.</source>
            <translation>Este archivo JSON no tiene referencias. Expórtelas como CSL-JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>It is not a CSL-JSON record.</source>
            <translation>No es un registro CSL-JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_yaml.py" />
            <source>CSL-YAML (pandoc, Quarto)</source>
            <translation>CSL-YAML (pandoc, Quarto)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/endnote_xml.py" />
            <source>EndNote XML (also Bookends, Mendeley)</source>
            <translation>EndNote XML (también Bookends, Mendeley)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/expansion.py" />
            <source>Its abbreviations refer to each other so often that expanding them would exhaust memory, so the rest was not read. Write the abbreviations out and import it again.</source>
            <translation>Sus abreviaturas remiten unas a otras tantas veces que desarrollarlas agotaría la memoria, así que el resto no se leyó. Escriba las abreviaturas completas e impórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed.py" />
            <source>RSS or Atom feed</source>
            <translation>Canal RSS o Atom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>Most tags in this feed are never closed. Try again later.</source>
            <translation>La mayoría de las marcas de este canal nunca se cierran. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed is malformed and too large to be repaired. Try again later.</source>
            <translation>Este canal está mal formado y es demasiado grande para repararlo. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This is not an RSS or Atom feed. Give the address of a feed.</source>
            <translation>No es un canal RSS ni Atom. Indique la dirección de un canal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed cannot be read ({reason}). Try again later.</source>
            <translation>No se puede leer este canal ({reason}). Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>Hayagriva (Typst)</source>
            <translation>Hayagriva (Typst)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>It is not a Hayagriva entry.</source>
            <translation>No es una entrada de Hayagriva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>the entry {name}</source>
            <translation>la entrada {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_daily.py" />
            <source>Hugging Face daily papers (JSON)</source>
            <translation>Artículos del día de Hugging Face (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>Digest of papers (Markdown or JSON)</source>
            <translation>Boletín de artículos (Markdown o JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>The digest could not read this paper. Add it by its arXiv ID.</source>
            <translation>El boletín no pudo leer este artículo. Añádalo por su ID de arXiv.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>Hugging Face papers page (copied text)</source>
            <translation>Página de artículos de Hugging Face (texto copiado)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It looks like a title, but has no abstract.</source>
            <translation>Parece un título, pero no tiene resumen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It is before the first title.</source>
            <translation>Está antes del primer título.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>Hugging Face papers page (saved HTML)</source>
            <translation>Página de artículos de Hugging Face (HTML guardado)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>This Hugging Face page was not saved completely. Save it again.</source>
            <translation>Esta página de Hugging Face no se guardó completa. Guárdela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_papers.py" />
            <source>It is not a Hugging Face paper.</source>
            <translation>No es un artículo de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>List of DOIs, arXiv IDs, ISBNs or PMIDs</source>
            <translation>Lista de DOI, ID de arXiv, ISBN o PMID</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>This is not a DOI, arXiv ID, ISBN or PMID. Correct it.</source>
            <translation>Esto no es un DOI, un ID de arXiv, un ISBN ni un PMID. Corríjalo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>This JSON Feed has no list of items. Try again later.</source>
            <translation>Este JSON Feed no tiene lista de elementos. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is malformed or cut off at line {line} ({reason}). Download it again.</source>
            <translation>El JSON está mal formado o cortado en la línea {line} ({reason}). Descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is nested too deeply or has numbers that are too large to be a list of papers.</source>
            <translation>El JSON está demasiado anidado o tiene números demasiado grandes para ser una lista de artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/medline.py" />
            <source>MEDLINE (PubMed .nbib)</source>
            <translation>MEDLINE (PubMed .nbib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/mods.py" />
            <source>MODS XML</source>
            <translation>MODS XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>OAI-PMH (Dublin Core or arXiv)</source>
            <translation>OAI-PMH (Dublin Core o arXiv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>This OAI-PMH response is malformed or cut off. Download it again.</source>
            <translation>Esta respuesta OAI-PMH está mal formada o cortada. Descárguela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>The repository returned an error: {reason}. Check the address.</source>
            <translation>El repositorio devolvió un error: {reason}. Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>A list of feeds cannot be larger than {most_mb} MB. Check the file.</source>
            <translation>Una lista de canales no puede superar los {most_mb} MB. Compruebe el archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” is not an OPML file. Export your feeds as OPML from the other program.</source>
            <translation>«{name}» no es un archivo OPML. Exporte sus canales como OPML desde el otro programa.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>The XML of “{name}” is malformed or unsafe. Export the list again and retry.</source>
            <translation>El XML de «{name}» está mal formado o no es seguro. Exporte la lista de nuevo e inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” contains no feeds: none of its outlines has an xmlUrl.</source>
            <translation>«{name}» no contiene canales: ninguno de sus elementos tiene xmlUrl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>Its address does not begin with https:// or http://.</source>
            <translation>Su dirección no empieza por https:// ni http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>It has no xmlUrl. Add the feed by its address.</source>
            <translation>No tiene xmlUrl. Añada el canal por su dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>EndNote tagged and Refer (.enw)</source>
            <translation>EndNote etiquetado y Refer (.enw)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>Web of Science (plain text)</source>
            <translation>Web of Science (texto sin formato)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>RefWorks tagged</source>
            <translation>RefWorks etiquetado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ovid.py" />
            <source>Ovid</source>
            <translation>Ovid</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>PubMed summary (text)</source>
            <translation>PubMed Summary (texto)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>It has no PMID, which ends a reference from PubMed.</source>
            <translation>No tiene el PMID con el que termina una referencia de PubMed.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_xml.py" />
            <source>PubMed XML</source>
            <translation>PubMed XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Web of Science (tab-delimited)</source>
            <translation>Web of Science (delimitado por tabuladores)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Scopus CSV</source>
            <translation>Scopus CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ris.py" />
            <source>This RIS record has no TY line, which gives its type. Add one at its start.</source>
            <translation>Este registro RIS no tiene línea TY, que indica su tipo. Añada una al principio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>OpenAlex works (JSON)</source>
            <translation>Trabajos de OpenAlex (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>Semantic Scholar papers (JSON)</source>
            <translation>Artículos de Semantic Scholar (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>bioRxiv or medRxiv posts (JSON)</source>
            <translation>Publicaciones de bioRxiv o medRxiv (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>The XML of this record is malformed. Correct it and import it again.</source>
            <translation>El XML de este registro está mal formado. Corríjalo e impórtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>Its elements are nested more than {n} levels deep.</source>
            <translation>Sus elementos están anidados en más de {n} niveles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>Zotero RDF (with notes and collections)</source>
            <translation>Zotero RDF (con notas y colecciones)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>The XML is malformed or cut off. Export the library from Zotero again.</source>
            <translation>El XML está mal formado o cortado. Exporte de nuevo la biblioteca desde Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the item {name}</source>
            <translation>el elemento {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page</source>
            <translation>un DOI, un ID de arXiv, un ISBN, un PMID o la dirección de la página web de un artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>Paste {kinds}, separated by spaces or line breaks.</source>
            <translation>Pegue {kinds}, separados por espacios o saltos de línea.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>You can add at most {most} at a time. Put them into a file, import it, and then look up the details.</source>
            <translation>Puede añadir {most} como máximo a la vez. Póngalos en un archivo, impórtelo y complete después los datos.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} papers added</source>
            <translation>
                <numerusform>{n} artículo añadido</numerusform>
                <numerusform>{n} artículos añadidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looking up {name}</source>
            <translation>Consultando {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} already in the library</source>
            <translation>ya en la biblioteca: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} without details, which are not available at the moment</source>
            <translation>sin datos, que ahora no están disponibles: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} not found</source>
            <translation>no encontrados: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>No paper was found for “{text}”.</source>
            <translation>No se encontró ningún artículo para «{text}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>“{text}” is not one of: {kinds}.</source>
            <translation>«{text}» no es nada de esto: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The page has no paper on it: neither a title nor an identifier.</source>
            <translation>En la página no hay ningún artículo: ni título ni identificador.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The browser sent a file for a paper that it did not save first.</source>
            <translation>El navegador envió un archivo de un artículo que no ha guardado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair moves it aside.</source>
            <translation>Una reparación lo aparta.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files are missing.</source>
            <translation>
                <numerusform>Falta {n} archivo adjunto.</numerusform>
                <numerusform>Faltan {n} archivos adjuntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files have been changed since they were added.</source>
            <translation>
                <numerusform>{n} archivo adjunto ha cambiado desde que se añadió.</numerusform>
                <numerusform>{n} archivos adjuntos han cambiado desde que se añadieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} files do not belong to any paper.</source>
            <translation>
                <numerusform>{n} archivo no pertenece a ningún artículo.</numerusform>
                <numerusform>{n} archivos no pertenecen a ningún artículo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} temporary files were left behind.</source>
            <translation>
                <numerusform>Quedó {n} archivo temporal.</numerusform>
                <numerusform>Quedaron {n} archivos temporales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} papers would appear in lists and searches under old titles or authors.</source>
            <translation>
                <numerusform>{n} artículo aparecería en listas y búsquedas con un título o autores antiguos.</numerusform>
                <numerusform>{n} artículos aparecerían en listas y búsquedas con títulos o autores antiguos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} former citation keys refer to other papers.</source>
            <translation>
                <numerusform>{n} clave de cita antigua remite a otro artículo.</numerusform>
                <numerusform>{n} claves de cita antiguas remiten a otros artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} citation keys do not work.</source>
            <translation>
                <numerusform>{n} clave de cita no funciona.</numerusform>
                <numerusform>{n} claves de cita no funcionan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} backups cannot be read.</source>
            <translation>
                <numerusform>No se puede leer {n} copia de seguridad.</numerusform>
                <numerusform>No se pueden leer {n} copias de seguridad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} steps were interrupted; their changes up to then are saved.</source>
            <translation>
                <numerusform>{n} paso se interrumpió; sus cambios hasta entonces están guardados.</numerusform>
                <numerusform>{n} pasos se interrumpieron; sus cambios hasta entonces están guardados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>Checking files</source>
            <translation>Comprobando archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair fixes this.</source>
            <translation>Una reparación lo corrige.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair removes such keys.</source>
            <translation>Una reparación quita esas claves.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>The search index does not match this library.</source>
            <translation>El índice de búsqueda no corresponde a esta biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair rebuilds it.</source>
            <translation>Una reparación lo vuelve a crear.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or download a style by name.</source>
            <translation>No hay ningún estilo de cita «{name}». Elija uno de estos: {known}. También puede añadir un archivo .csl o descargar un estilo por su nombre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.</source>
            <translation>«{name}» no es un nombre de estilo. Use el nombre de su archivo, por ejemplo «journal-of-physics-a».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>{file} cannot be added: {reason}.</source>
            <translation>No se puede añadir {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>This style depends on “{parent}”, which is not installed. Download both with: paperdesk bibliography --get-style {parent}</source>
            <translation>Este estilo depende de «{parent}», que no está instalado. Para descargar ambos: paperdesk bibliography --get-style {parent}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>The style “{name}” has no rules. Choose another style.</source>
            <translation>El estilo «{name}» no tiene reglas. Elija otro estilo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: {command}</source>
            <translation>Sin pandoc 3, algunos detalles del estilo pueden ser incorrectos. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: {command}</source>
            <translation>Las citas con formato necesitan pandoc 3, que no está instalado. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Pandoc left out some papers.</source>
            <translation>Pandoc omitió algunos artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>year</source>
            <translation>año</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>venue</source>
            <translation>publicación</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>type</source>
            <translation>tipo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>volume</source>
            <translation>volumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>issue</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>pages</source>
            <translation>páginas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>publisher</source>
            <translation>editorial</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at arXiv and Crossref: no certain match</source>
            <translation>Consultado en arXiv y Crossref: sin coincidencias seguras</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>looked up at {source}</source>
            <translation>consultado en {source}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Details filled in from {source}: {changes}</source>
            <translation>Datos completados desde {source}: {changes}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at {source}: nothing new</source>
            <translation>Consultado en {source}: nada nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>authors: {names}</source>
            <translation>autores: {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>abstract</source>
            <translation>resumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>Imported pages</source>
            <translation>Páginas importadas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.</source>
            <translation>«{text}» no es un tiempo válido. Escriba 12h, 1d, 2w o una fecha como 2026-11-24.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>{n} papers on {subject}</source>
            <translation>{n} artículos sobre {subject}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{document} is not a supported document type. Supported types: {known}.</source>
            <translation>{document} no es un tipo de documento compatible. Tipos compatibles: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>The document cites no papers from the library. {target} was not changed.</source>
            <translation>El documento no cita ningún artículo de la biblioteca. {target} no se cambió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} is too large to be a document.</source>
            <translation>{file} es demasiado grande para ser un documento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>No se puede leer {file}: {reason}. Compruebe su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no field “{name}”. The fields are: {known}.</source>
            <translation>No existe el campo «{name}». Los campos son: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {scheme}.</source>
            <translation>«{text}» no es un {scheme} válido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/online/http.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://.</source>
            <translation>«{text}» no es una dirección web. Las direcciones empiezan por https:// o http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {field}. Use digits.</source>
            <translation>«{text}» no es un valor válido de «{field}». Use cifras.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <source>Analysing pages for search by meaning</source>
            <translation>Analizando páginas para la búsqueda semántica</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>The data for search by meaning cannot be saved: {error}</source>
            <translation>No se pueden guardar los datos de la búsqueda semántica: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.</source>
            <translation>La búsqueda semántica está desactivada. Actívela con «paperdesk meaning on» o en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning, about {n} minutes left</source>
            <translation>Analizando artículos para la búsqueda semántica, quedan unos {n} minutos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers} exported.</source>
            <translation>Exportado: {annotations} de {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>Move your own text out of the marked section, or delete that section, and export again.</source>
            <translation>Saque su propio texto de la sección marcada, o elimine esa sección, y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers}: everything is up to date.</source>
            <translation>{annotations} de {papers}: todo está al día.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{file} was not changed because {reason}; the new text is in {beside}.</source>
            <translation>{file} no se cambió: {reason}; el texto nuevo está en {beside}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>The same applies to {n} more.</source>
            <translation>Lo mismo ocurre con {n} más.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{folder} cannot be used for notes: {reason}. Choose another folder.</source>
            <translation>{folder} no sirve para notas: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{format} is not a text format. Name a file to write to.</source>
            <translation>{format} no es un formato de texto. Indique un archivo en el que escribir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{target} cannot be written: {reason}. Choose another location for the file.</source>
            <translation>No se puede escribir {target}: {reason}. Elija otra ubicación para el archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>Exporting papers</source>
            <translation>Exportando artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>Folders can be nested at most thirty levels deep.</source>
            <translation>Las carpetas pueden anidarse hasta treinta niveles.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} feeds added</source>
            <translation>
                <numerusform>{n} canal añadido</numerusform>
                <numerusform>{n} canales añadidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} already followed</source>
            <translation>ya seguidos: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} could not be read</source>
            <translation>ilegibles: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>the top level</source>
            <translation>el nivel superior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>Downloading the model from {host}, {size} MB</source>
            <translation>Descargando el modelo de {host}, {size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a model instead.</source>
            <translation>{host} envió un archivo que no es el modelo esperado y se descartó. Elija en su lugar una carpeta con un modelo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>The model cannot be saved in “{folder}”: {error}</source>
            <translation>No se puede guardar el modelo en «{folder}»: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>No open-access PDF of this paper is known. If you have the PDF, attach it.</source>
            <translation>No se conoce ningún PDF de acceso abierto de este artículo. Si tiene el PDF, adjúntelo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.</source>
            <translation>{address} devolvió {kind} en lugar de un PDF. Abra la dirección en un navegador o inténtelo de nuevo más tarde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} PDFs attached</source>
            <translation>
                <numerusform>{n} PDF adjuntado</numerusform>
                <numerusform>{n} PDF adjuntados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>cancelled: {counts} so far</source>
            <translation>cancelado: {counts} hasta ahora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} papers already had one</source>
            <translation>
                <numerusform>{n} artículo ya tenía uno</numerusform>
                <numerusform>{n} artículos ya tenían uno</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/find_feeds.py" />
            <source>{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.</source>
            <translation>{address} no es un canal, y la página no enlaza con ninguno. Busque en ella un enlace «RSS» o «Atom».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/full_texts.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Reading PDFs</source>
            <translation>Leyendo PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>all of it</source>
            <translation>todo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>None of these files could be read: {reasons}</source>
            <translation>No se pudo leer ninguno de estos archivos: {reasons}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import: {counts}.</source>
            <translation>Importación: {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>nothing to import</source>
            <translation>nada que importar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import cancelled: {counts} so far.</source>
            <translation>Importación cancelada; hasta ahora, {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is a folder. Name the files in it, such as {example}.</source>
            <translation>{path} es una carpeta. Indique los archivos que contiene, por ejemplo {example}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is larger than {most_mb} MB. Split it and import the parts.</source>
            <translation>{path} supera los {most_mb} MB. Divídalo e importe las partes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{path} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>No se puede leer {path}: {reason}. Compruebe su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>Importing {name}: {papers}</source>
            <translation>Importando {name}: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} added</source>
            <translation>añadidos: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} updated</source>
            <translation>actualizados: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} unchanged</source>
            <translation>sin cambios: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} rejected</source>
            <translation>rechazados: {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files attached</source>
            <translation>
                <numerusform>{n} archivo adjuntado</numerusform>
                <numerusform>{n} archivos adjuntados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files not found</source>
            <translation>
                <numerusform>{n} archivo no encontrado</numerusform>
                <numerusform>{n} archivos no encontrados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>the file name is not valid</source>
            <translation>el nombre del archivo no es válido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>from here on</source>
            <translation>a partir de aquí</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” contains no papers in {format} format.</source>
            <translation>«{name}» no contiene artículos en formato {format}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” cannot be read. {error}</source>
            <translation>No se puede leer «{name}». {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.</source>
            <translation>{folder} no contiene ningún PDF. Indique los archivos que contiene, por ejemplo {example}, u otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>No se puede leer {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>same file</source>
            <translation>mismo archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Importing PDFs</source>
            <translation>Importando PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>there is no such file</source>
            <translation>no existe ese archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>Reading {name}: {n} records</source>
            <translation>Leyendo {name}: {n} registros</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Building the index</source>
            <translation>Creando el índice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Indexing</source>
            <translation>Indexando</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The index is being built. After that, the inbox is ranked by what you like.</source>
            <translation>Se está creando el índice. Después, la bandeja de entrada se ordenará según sus gustos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose “Tell For You what you like” in the palette. Until then, the newest papers come first.</source>
            <translation>La clasificación empieza tras {fewest} decisiones ({count} hasta ahora): destaque, conserve, etiquete o descarte artículos, o elija «Indicar sus gustos a Para usted» en la paleta. Hasta entonces, los artículos más recientes van primero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Learning what you like…</source>
            <translation>Aprendiendo sus gustos…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Too few papers have the tag “{tag}” for a ranking; the newest papers come first.</source>
            <translation>Muy pocos artículos tienen la etiqueta «{tag}» para una clasificación; los más recientes van primero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lent_copies.py" />
            <source>{file} cannot be written: {reason}. Check the free disk space.</source>
            <translation>No se puede escribir {file}: {reason}. Compruebe el espacio libre en disco.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>This folder seems to be synchronised ({name}). This can damage a live database.</source>
            <translation>Parece que esta carpeta se sincroniza ({name}). Eso puede dañar una base de datos en uso.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>A library cannot be moved into itself. Choose a folder outside it.</source>
            <translation>Una biblioteca no puede moverse dentro de sí misma. Elija una carpeta fuera de ella.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} is not empty. Choose an empty or new folder.</source>
            <translation>{target} no está vacía. Elija una carpeta vacía o nueva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} cannot be written: {reason}. The library was not moved.</source>
            <translation>No se puede escribir {target}: {reason}. La biblioteca no se movió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>Copying library files</source>
            <translation>Copiando archivos de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>{target} cannot be written: the folder does not exist. Create it or choose another location.</source>
            <translation>No se puede escribir {target}: la carpeta no existe. Créela o elija otra ubicación.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>Updating linked files</source>
            <translation>Actualizando archivos vinculados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>“{query}” finds no papers, so the file was not changed.</source>
            <translation>«{query}» no encuentra artículos, así que el archivo no se cambió.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_notes.py" />
            <source>{folder} is missing. Restore it, or link the notes folder again.</source>
            <translation>Falta {folder}. Restáurela o vincule de nuevo la carpeta de notas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>The key “{key}”: {reason}.</source>
            <translation>Clave «{key}»: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Checking references</source>
            <translation>Comprobando referencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} is the original PDF, which is never changed. Choose another name for the copy.</source>
            <translation>{target} es el PDF original, que nunca se cambia. Elija otro nombre para la copia.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} cannot be written: {reason}. Choose another location.</source>
            <translation>No se puede escribir {target}: {reason}. Elija otra ubicación.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>it was edited inside PaperDesk's marked section</source>
            <translation>se editó dentro de la sección marcada por PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>the lines that mark PaperDesk's section are damaged</source>
            <translation>las líneas que marcan la sección de PaperDesk están dañadas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} is being written by another program. Export again when it has finished.</source>
            <translation>Otro programa está escribiendo {file}. Exporte de nuevo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} cannot be read: {reason}. Check its permissions.</source>
            <translation>No se puede leer {file}: {reason}. Compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/newer_version.py" />
            <source>Cannot check for updates: {tool} got no answer. Try again when you are online.</source>
            <translation>No se pueden buscar actualizaciones: {tool} no obtuvo respuesta. Inténtelo de nuevo cuando tenga conexión.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert citation…</source>
            <translation>Insertar cita…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Edit citation…</source>
            <translation>Editar cita…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert bibliography</source>
            <translation>Insertar bibliografía</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Refresh citations</source>
            <translation>Actualizar citas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Choose citation style…</source>
            <translation>Elegir estilo de cita…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn citations into text…</source>
            <translation>Convertir citas en texto…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The document is unchanged.</source>
            <translation>PaperDesk no responde. Ábralo y active Ajustes, Otros programas, o ejecute «paperdesk serve». El documento no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged.</source>
            <translation>El programa del puerto {port} no es un PaperDesk compatible con procesadores de texto. El documento no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Open a text document first.</source>
            <translation>Abra primero un documento de texto.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>A citation can be in text, tables, footnotes and endnotes. Move the cursor there.</source>
            <translation>Una cita puede estar en el texto, en tablas, en notas al pie y en notas finales. Coloque el cursor ahí.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside a citation. Move it outside, or edit the citation.</source>
            <translation>El cursor está dentro de una cita. Sáquelo de ella o edite la cita.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside the bibliography, which is replaced on refresh. Move it outside.</source>
            <translation>El cursor está dentro de la bibliografía, que se reemplaza al actualizar. Sáquelo de ella.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is also a note, a comment or another citation inside this citation. Move that outside, then edit it.</source>
            <translation>Dentro de esta cita hay además una nota, un comentario u otra cita. Sáquelo de ella y después edítela.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is no citation at the cursor.</source>
            <translation>No hay ninguna cita en el cursor.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that you changed by hand were left as they are: {n}. To format one again, edit it.</source>
            <translation>Citas que usted cambió a mano y que quedaron como estaban: {n}. Para dar formato de nuevo a una, edítela.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside first.</source>
            <translation>Citas que contienen una nota, un comentario u otra cita y que quedaron como estaban: {n}. Saque primero ese elemento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again.</source>
            <translation>Usted cambió la bibliografía a mano, así que quedó como estaba. Para renovarla, elimínela e insértela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Writer did not accept the change, so everything was put back: {reason}</source>
            <translation>Writer no aceptó el cambio, así que todo se dejó como estaba: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed.</source>
            <translation>¿Convertir todas las citas y la bibliografía en texto normal? Después ya no se podrán actualizar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file with LibreOffice.</source>
            <translation>No se encontró LibreOffice. Guarde la extensión con «paperdesk office save FILE.oxt» y abra ese archivo con LibreOffice.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>{file} cannot be written: {reason}.</source>
            <translation>No se puede escribir {file}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice could not do this: {reason} Close LibreOffice and try again.</source>
            <translation>LibreOffice no pudo hacerlo: {reason} Cierre LibreOffice e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/one_window.py" />
            <source>The library in {folder} is already open in another window.</source>
            <translation>La biblioteca de {folder} ya está abierta en otra ventana.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.</source>
            <translation>El pandoc de los ajustes, {program}, no funciona. Elija otro o deje vacío ese ajuste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or choose another format.</source>
            <translation>Este formato necesita pandoc, que no está instalado. Instálelo (pandoc.org) y exporte de nuevo, o elija otro formato.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.</source>
            <translation>Este formato necesita pandoc {least} o posterior, pero {program} es la versión {version}. Instale una más reciente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc took more than {n} minutes. Export fewer papers at a time.</source>
            <translation>Pandoc tardó más de {n} minutos. Exporte menos artículos a la vez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc could not create the document: {reason}</source>
            <translation>Pandoc no pudo crear el documento: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>without a title</source>
            <translation>sin título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no title</source>
            <translation>falta el título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no author</source>
            <translation>falta el autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no year</source>
            <translation>falta el año</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>title in all capitals</source>
            <translation>título todo en mayúsculas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} appears twice</source>
            <translation>la clave {key} aparece dos veces</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} belongs to another paper</source>
            <translation>la clave {key} es de otro artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>{field} cannot be read: {value}</source>
            <translation>campo ilegible, {field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>unusual {field}: {value}</source>
            <translation>campo inusual, {field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_feed.py" />
            <source>{address} is not a feed but {format}. Import it as a file instead.</source>
            <translation>{address} no es un canal, sino {format}. Impórtelo como archivo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>This PDF is a scan and contains no text. Install “tesseract” to recognise its text.</source>
            <translation>Este PDF está escaneado y no contiene texto. Instale «tesseract» para reconocerlo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>Recognising text in {name}</source>
            <translation>Reconociendo el texto de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>You seem to be offline. Feeds will be refreshed when you are back online.</source>
            <translation>Parece que no tiene conexión. Los canales se actualizarán cuando vuelva a tenerla.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>{host} asks not to be contacted before {until} UTC.</source>
            <translation>{host} pide que no se contacte antes de {until} UTC.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>PaperDesk could not read it: {error}. Details are in the log.</source>
            <translation>PaperDesk no pudo leerlo: {error}. Los detalles están en el registro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Fetching missed days of {name}</source>
            <translation>Obteniendo los días perdidos de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing {name}</source>
            <translation>Actualizando {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Searching papers</source>
            <translation>Buscando en artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/retention.py" />
            <source>Tidying the inbox</source>
            <translation>Ordenando la entrada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} of the last {all} papers received</source>
            <translation>{n} de los últimos {all} artículos recibidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} hidden by rules</source>
            <translation>ocultos por reglas: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} for “{name}”</source>
            <translation>{n} para «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/send_digest.py" />
            <source>There is no digest format “{name}”. Choose one of: {known}.</source>
            <translation>No hay ningún formato de boletín «{name}». Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.</source>
            <translation>«{text}» no es un intervalo válido. Use por ejemplo 15m, 2h o 1d; el mínimo son 15 minutos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>{folder} cannot be created: {reason}.</source>
            <translation>No se puede crear {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} limits the number of requests: “{reason}”. Try again {when}.</source>
            <translation>{host} limita el número de peticiones: «{reason}». Inténtelo de nuevo {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error: “{reason}”. Check the address, or try again {when}.</source>
            <translation>{host} devolvió un error: «{reason}». Compruebe la dirección o inténtelo de nuevo {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} closed the connection before sending everything. Try again {when}.</source>
            <translation>{host} cerró la conexión antes de enviarlo todo. Inténtelo de nuevo {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.</source>
            <translation>{host} devolvió una página de inicio de sesión en lugar de un canal, y PaperDesk no puede iniciar sesión. Busque un canal público.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.</source>
            <translation>{host} bloquea el acceso automático («{reason}»). Abra la página en un navegador y cópiela o guárdela.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error page: “{reason}”. Try again {when}.</source>
            <translation>{host} devolvió una página de error: «{reason}». Inténtelo de nuevo {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>in {span}</source>
            <translation>dentro de {span}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>later</source>
            <translation>más tarde</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/watched_folder.py" />
            <source>This folder contains the library itself. Choose another one, such as a downloads folder.</source>
            <translation>Esta carpeta contiene la propia biblioteca. Elija otra, por ejemplo una carpeta de descargas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>A library cannot be exported into itself. Choose another folder.</source>
            <translation>Una biblioteca no puede exportarse dentro de sí misma. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} contains other files. Choose an empty folder, a new one or an earlier export.</source>
            <translation>{target} contiene otros archivos. Elija una carpeta vacía, una nueva o una exportación anterior.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} is not empty. Name a new folder for the library with --library.</source>
            <translation>{folder} no está vacía. Indique con --library una carpeta nueva para la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{file} in {folder} was not written by PaperDesk.</source>
            <translation>{file}, en {folder}, no lo escribió PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.</source>
            <translation>{folder} lo escribió una versión más reciente de PaperDesk. Instale esa versión u otra posterior e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl tiene {n} líneas en lugar de {count}. No se importó nada. Exporte de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} cannot be written: {reason}. Choose another folder.</source>
            <translation>No se puede escribir {target}: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Copying files</source>
            <translation>Copiando archivos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} cannot be written: {reason}. Nothing was imported.</source>
            <translation>No se puede escribir {folder}: {reason}. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create one with: paperdesk export-all</source>
            <translation>{folder} no contiene la exportación de una biblioteca completa: {file} falta o no se puede leer. Para crear una: paperdesk export-all</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.</source>
            <translation>Falta {name}.jsonl en {folder}. No se importó nada. Exporte de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Writing tables</source>
            <translation>Escribiendo tablas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.</source>
            <translation>{folder} no contiene {database}. Indique la carpeta de datos de Zotero que figura en los ajustes de Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper.</source>
            <translation>Esta nota no pertenece a ningún elemento, y PaperDesk guarda las notas con los artículos. Copie su texto a un artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{file} cannot be read ({reason}). Close Zotero and try again.</source>
            <translation>No se puede leer {file} ({reason}). Cierre Zotero e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the note {name}</source>
            <translation>la nota {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation like paperdesk-lab://…</source>
            <translation>No es una dirección de base de datos. Una dirección tiene la forma postgresql://USER@HOST/DATABASE; una invitación, paperdesk-lab://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end.</source>
            <translation>Esta invitación está incompleta. Cópiela entera, desde paperdesk-lab:// hasta el final.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Sharing papers with the lab</source>
            <translation>Compartiendo artículos con el laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Receiving papers from the lab</source>
            <translation>Recibiendo artículos del laboratorio</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/carrier.py" />
            <source>A collection is no longer shared with you. What you have of it stays in your library.</source>
            <translation>Una colección ya no se comparte con usted. Lo que tiene de ella se queda en su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/conflicts.py" />
            <source>There is no conflict “{name}”. List them with: paperdesk lab conflicts</source>
            <translation>No hay ningún conflicto «{name}». Para ver los conflictos: paperdesk lab conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/exchange.py" />
            <source>PaperDesk is already syncing with your lab. Try again in a moment.</source>
            <translation>PaperDesk ya se está sincronizando con su laboratorio. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} does not own the database. Upgrade the lab with the login that created it.</source>
            <translation>{user} no es propietario de la base de datos. Actualice el laboratorio con el usuario con el que se creó.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>The server is older than PostgreSQL 15. A lab needs that, or a newer one.</source>
            <translation>El servidor es anterior a PostgreSQL 15. Un laboratorio necesita esa versión o una más reciente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>There is a lab in {place} already. Its owner can invite you.</source>
            <translation>Ya hay un laboratorio en {place}. Su propietario puede invitarle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns the database.</source>
            <translation>{user} no puede crear usuarios, que un laboratorio necesita para sus miembros. Use un usuario con CREATEROLE que sea propietario de la base de datos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>There is no lab in {place}.</source>
            <translation>No hay ningún laboratorio en {place}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>You are no longer a member of the lab. What you have of its collections stays in your library.</source>
            <translation>Ya no es miembro del laboratorio. Lo que tiene de sus colecciones se queda en su biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was made by a newer version of PaperDesk. Update yours.</source>
            <translation>El laboratorio se creó con una versión más reciente de PaperDesk. Actualice esta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</source>
            <translation>El laboratorio se creó con una versión anterior de PaperDesk, que aún no podía hacer esto. Quien lo creó lo actualiza con: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>There is no keyring to keep a password in. Choose a password, by which the lab will know you.</source>
            <translation>No hay un depósito de claves donde guardar una contraseña. Elija una contraseña con la que el laboratorio le reconocerá.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.</source>
            <translation>Esta biblioteca ya pertenece al laboratorio «{title}». Déjelo antes con paperdesk lab leave.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.</source>
            <translation>No hay ninguna contraseña guardada para {place}. Ejecute paperdesk lab sync en un terminal, donde se le pedirá.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in no lab. Join one by the invitation that its owner gives you.</source>
            <translation>Esta biblioteca no pertenece a ningún laboratorio. Únase a uno con la invitación que le dé su propietario.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/one_device.py" />
            <source>This library is in the lab on {device} already, and gets its changes from there. To use the lab on this device instead, leave it there first, and sync both with each other.</source>
            <translation>Esta biblioteca ya está en el laboratorio en {device} y recibe de allí sus cambios. Para usar el laboratorio en este dispositivo, déjelo antes en el otro y sincronice ambos entre sí.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} answers with an error: {reason}.</source>
            <translation>{place} responde con un error: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>A lab needs an extra: psycopg is missing. Install it with: {command}</source>
            <translation>Un laboratorio necesita un complemento: falta psycopg. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>The lab does not allow you to do this: {reason}.</source>
            <translation>El laboratorio no le permite hacer esto: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>Somebody or something in the lab is called so already.</source>
            <translation>Alguien o algo en el laboratorio ya se llama así.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no longer a member.</source>
            <translation>{place} no le deja entrar: la contraseña no es correcta, la invitación ya se usó o es demasiado antigua, o usted ya no es miembro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not answer: {reason}. What you do is kept here, and is sent later.</source>
            <translation>{place} no responde: {reason}. Lo que haga se conserva aquí y se enviará más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>no connection</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is shared already.</source>
            <translation>Esta colección ya se comparte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is not shared.</source>
            <translation>Esta colección no se comparte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>Nobody in the lab is called “{name}”.</source>
            <translation>Nadie en el laboratorio se llama «{name}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>This file is no longer in the library.</source>
            <translation>Este archivo ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.</source>
            <translation>No se puede copiar {name} a {folder}: {reason}. Compruebe el espacio libre en disco y los permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and {more_notes} notes. No backup was replaced.</source>
            <translation>La biblioteca tiene {papers} artículos y {notes} notas, pero su copia de seguridad del {day} tiene {more} artículos y {more_notes} notas. No se reemplazó ninguna copia.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers fewer</source>
            <translation>
                <numerusform>{n} artículo menos</numerusform>
                <numerusform>{n} artículos menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers that have since been deleted</source>
            <translation>
                <numerusform>{n} artículo eliminado desde entonces</numerusform>
                <numerusform>{n} artículos eliminados desde entonces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers before later edits</source>
            <translation>
                <numerusform>{n} artículo antes de cambios posteriores</numerusform>
                <numerusform>{n} artículos antes de cambios posteriores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes fewer</source>
            <translation>
                <numerusform>{n} nota menos</numerusform>
                <numerusform>{n} notas menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes that have since been deleted</source>
            <translation>
                <numerusform>{n} nota eliminada desde entonces</numerusform>
                <numerusform>{n} notas eliminadas desde entonces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes in earlier versions</source>
            <translation>
                <numerusform>{n} nota en una versión anterior</numerusform>
                <numerusform>{n} notas en versiones anteriores</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>no differences</source>
            <translation>sin diferencias</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.</source>
            <translation>«{label}» no se puede deshacer por separado, porque «{later}» vino después. Deshaga primero ese paso.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because what it changed has been changed again since.</source>
            <translation>«{label}» no puede quedar {turned}, porque lo que cambió ha vuelto a cambiar desde entonces.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because later changes to “{title}” would be lost.</source>
            <translation>«{label}» no puede quedar {turned}, porque se perderían cambios posteriores de «{title}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because another device has since changed one of its papers.</source>
            <translation>«{label}» no puede quedar {turned}, porque otro dispositivo ha cambiado desde entonces uno de sus artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” now contains other items.</source>
            <translation>«{label}» no puede quedar {turned}, porque «{name}» contiene ahora otras cosas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” is now used for something else.</source>
            <translation>«{label}» no puede quedar {turned}, porque «{name}» se usa ahora para otra cosa.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something it needs no longer exists.</source>
            <translation>«{label}» no puede quedar {turned}, porque algo que necesita ya no existe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something would then contain itself.</source>
            <translation>«{label}» no puede quedar {turned}, porque entonces algo se contendría a sí mismo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” was not undone, or has already been redone.</source>
            <translation>«{label}» no se deshizo, o ya está rehecho.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” is still in progress. Wait until it is done, or cancel it.</source>
            <translation>«{label}» sigue en curso. Espere a que termine o cancélelo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>redone</source>
            <translation>rehecho</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.</source>
            <translation>«{label}» no se puede rehacer por separado, porque «{earlier}» va antes. Rehaga primero ese paso.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” has already been undone.</source>
            <translation>«{label}» ya está deshecho.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection needs a name.</source>
            <translation>Una colección necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot contain itself.</source>
            <translation>Una colección no puede contenerse a sí misma.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot be merged into itself or into a collection inside it.</source>
            <translation>Una colección no se puede combinar consigo misma ni con otra que contiene.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>There is no collection “{name}”. List the collections with: paperdesk collections list</source>
            <translation>No hay ninguna colección «{name}». Para ver las colecciones: paperdesk collections list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.</source>
            <translation>Varias colecciones se llaman «{name}». Indique la ruta completa, por ejemplo «Tesis/Capítulo 3».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>parts of it cannot be read</source>
            <translation>algunas partes no se pueden leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it is no longer a database</source>
            <translation>ya no es una base de datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its header is invalid</source>
            <translation>su cabecera no es válida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file elsewhere, put it back.</source>
            <translation>{file} {what}, pero hay otras partes de una biblioteca. No se escribió nada. Si tiene una copia del archivo en otro lugar, devuélvala a su sitio.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.</source>
            <translation>La biblioteca de {folder} no tiene artículos, pero su última copia de seguridad tiene {papers}. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library again.</source>
            <translation>Otro programa quitó o reemplazó {file} mientras estaba abierto. Para proteger sus datos, no se escribe nada más; el contenido se conserva como copia de seguridad, {kept}. Cierre PaperDesk y abra de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.</source>
            <translation>{file} está dañado: {reason}. Hasta que se repare, PaperDesk lo abre solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network folder is connected.</source>
            <translation>{file} remite a {target}, que no existe. No se escribió nada. Compruebe que el disco o la carpeta de red está conectado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but there are backups of the library ({count}). Nothing was written.</source>
            <translation>{file} {what}, pero hay copias de seguridad de la biblioteca ({count}). No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written. Close PaperDesk and open the library again.</source>
            <translation>Otro programa quitó o reemplazó {file} mientras estaba abierto. Para proteger sus datos, no se escribe nada más. Cierre PaperDesk y abra de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>page {page} of it cannot be read</source>
            <translation>su página {page} no se puede leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version reads up to {head}). Update PaperDesk, or name another folder with --library.</source>
            <translation>La biblioteca de {folder} la escribió una versión más reciente de PaperDesk (formato {stored}; esta versión lee hasta {head}). Actualice PaperDesk o indique otra carpeta con --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>a folder is in its place</source>
            <translation>en su lugar hay una carpeta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>what is in its place is not a file</source>
            <translation>lo que hay en su lugar no es un archivo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's permissions, and try again.</source>
            <translation>No se puede abrir {folder}: {reason}. No se escribió nada. Compruebe el disco y los permisos de la carpeta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is a database, but not a PaperDesk library. Name another folder with --library.</source>
            <translation>{file} es una base de datos, pero no una biblioteca de PaperDesk. Indique otra carpeta con --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its version number is missing</source>
            <translation>falta su número de versión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has two version numbers</source>
            <translation>tiene dos números de versión</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has an unknown version, “{version}”</source>
            <translation>tiene una versión desconocida, «{version}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it contains a {kind}, “{name}”, that PaperDesk did not create</source>
            <translation>contiene un objeto que PaperDesk no creó: {kind} «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>has far less than the previous one</source>
            <translation>tiene mucho menos que la anterior</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before restoring a backup</source>
            <translation>antes de restaurar una copia</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before a large change</source>
            <translation>antes de un cambio grande</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The library could not be backed up to {folder}: {reason}. Free some space there and check the permissions.</source>
            <translation>No se pudo hacer la copia de seguridad de la biblioteca en {folder}: {reason}. Libere espacio allí y compruebe los permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.</source>
            <translation>La nueva copia de seguridad {file} está dañada ({reason}). No se reemplazó nada. Compruebe la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before an update</source>
            <translation>antes de una actualización</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>it lacks {tables}</source>
            <translation>le faltan {tables}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>{folder} is a file, but a library needs a folder. Name another one with --library.</source>
            <translation>{folder} es un archivo, pero una biblioteca necesita una carpeta. Indique otra con --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} is being written by another program{holders}. Wait until it is done, or close it, and try again.</source>
            <translation>Otro programa está escribiendo en la biblioteca de {folder}{holders}. Espere a que termine o ciérrelo, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.</source>
            <translation>El disco de {folder} comunicó un error. El último cambio no se guardó. Compruebe el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space and try again.</source>
            <translation>El disco de {folder} está lleno ({free_mb} MB libres). El último cambio no se guardó. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} cannot be written. Check its permissions.</source>
            <translation>No se puede escribir en la biblioteca de {folder}. Compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.</source>
            <translation>No se puede escribir en la carpeta {folder} ({reason}). Permita la escritura o indique otra con --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/details.py" />
            <source>The paper {paper_id} is no longer in the library.</source>
            <translation>El artículo {paper_id} ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/device_conflicts.py" />
            <source>This value is not one of the choices.</source>
            <translation>Este valor no está entre las opciones.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/duplicates.py" />
            <source>an untitled paper</source>
            <translation>un artículo sin título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/engine.py" />
            <source>its tables do not match its version, {version}</source>
            <translation>sus tablas no corresponden a su versión, {version}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder needs a name.</source>
            <translation>Una carpeta necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder cannot contain itself.</source>
            <translation>Una carpeta no puede contenerse a sí misma.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>The feed {feed_id} is no longer followed.</source>
            <translation>El canal {feed_id} ya no se sigue.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>You already follow {address}.</source>
            <translation>Ya sigue {address}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>From no feed</source>
            <translation>De ningún canal</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>Without a tag</source>
            <translation>Sin etiqueta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>There is no library in {folder}.</source>
            <translation>No hay ninguna biblioteca en {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is damaged: {reason}. It is read-only until it is repaired.</source>
            <translation>La biblioteca está dañada: {reason}. Será de solo lectura hasta que se repare.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>Other users of this computer can read {folder}. Its permissions were not changed.</source>
            <translation>Otros usuarios de este equipo pueden leer {folder}. Sus permisos no se cambiaron.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is in good health.</source>
            <translation>La biblioteca está en buen estado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>BibTeX confuses it with “{key}”, which another paper has</source>
            <translation>BibTeX la confunde con «{key}», que es de otro artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>LaTeX does not allow “{sign}” in a key</source>
            <translation>LaTeX no admite «{sign}» en una clave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>some programs do not allow “{sign}” in a key</source>
            <translation>algunos programas no admiten «{sign}» en una clave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>it is a former key, but another paper now has it</source>
            <translation>es una clave antigua, pero ahora la tiene otro artículo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.</source>
            <translation>«{key}» no es una clave de cita válida. Use solo letras, cifras y los signos - _ : . / y +.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>Another paper already has the citation key “{key}”. Choose a different one.</source>
            <translation>Otro artículo ya tiene la clave de cita «{key}». Elija una distinta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/linked_files.py" />
            <source>{path} is already a linked file. Unlink it first, or choose another location.</source>
            <translation>{path} ya es un archivo vinculado. Desvincúlelo antes o elija otra ubicación.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merged_records.py" />
            <source>There is no merged record {id}. List the merged records with: paperdesk merged</source>
            <translation>No hay ningún registro combinado {id}. Para ver los registros combinados: paperdesk merged</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>One of the two papers is no longer in the library.</source>
            <translation>Uno de los dos artículos ya no está en la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>merged by you</source>
            <translation>combinado por usted</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>This is a backup of another library. Single papers can only be restored from backups of this library. Nothing was changed.</source>
            <translation>Es una copia de seguridad de otra biblioteca. Los artículos sueltos solo se pueden restaurar de copias de esta biblioteca. No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>The backup has no paper “{name}”. Nothing was changed.</source>
            <translation>La copia de seguridad no tiene ningún artículo «{name}». No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search</source>
            <translation>No hay ningún artículo con el identificador o la clave de cita «{name}». Para buscarlo: paperdesk search</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>“{text}” is not a valid {field}.</source>
            <translation>«{text}» no es un valor válido de «{field}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.</source>
            <translation>La copia de seguridad {file} no se puede usar ({reason}). No se cambió nada. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it is empty</source>
            <translation>está vacía</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.</source>
            <translation>La biblioteca de {folder} está abierta en otro programa{holders}. No se cambió nada. Ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>the file does not exist</source>
            <translation>el archivo no existe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.</source>
            <translation>La copia de seguridad {file} es de una versión más reciente de PaperDesk. Actualice antes PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it does not contain a library</source>
            <translation>no contiene ninguna biblioteca</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/retention.py" />
            <source>Dismissed after {n} days untouched in the inbox</source>
            <translation>
                <numerusform>Descartado tras {n} día sin tocar en la entrada</numerusform>
                <numerusform>Descartado tras {n} días sin tocar en la entrada</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.</source>
            <translation>Una regla no puede usar like:, que compara un artículo con todos los demás. Use palabras o una etiqueta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule needs a query: words, or clauses such as title:blockchain or feed:3.</source>
            <translation>Una regla necesita una consulta: palabras, o cláusulas como title:blockchain o feed:3.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows were restored from the last backup.</source>
            <translation>La biblioteca se puede usar de nuevo: {papers} artículos. Algunos datos no se pudieron leer: {tables}. Se restauraron {rows} filas de la última copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.</source>
            <translation>No se puede reparar {file}: nada en él es legible. No se cambió nada. Restaure una copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library has been repaired: {papers} papers, nothing was lost.</source>
            <translation>La biblioteca se ha reparado: {papers} artículos, no se perdió nada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/saved_searches.py" />
            <source>A saved search needs a name.</source>
            <translation>Una búsqueda guardada necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>saved edits in its write-ahead log cannot be read: {n}</source>
            <translation>no se pueden leer cambios guardados en su registro de escritura anticipada: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>its table {table} has bytes instead of text</source>
            <translation>su tabla {table} tiene bytes en lugar de texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>{n} of its references are invalid</source>
            <translation>{n} de sus referencias internas no son válidas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/standings.py" />
            <source>Crossref: {kind}, see {doi}</source>
            <translation>Crossref: {kind}, véase {doi}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.</source>
            <translation>La línea {n} de {name}.jsonl no es una fila válida. No se importó nada. Exporte de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.</source>
            <translation>Hay filas de {name}.jsonl que se contradicen. No se importó nada. Exporte de nuevo la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>{n} rows refer to missing rows: these files are not from a single export. Export again.</source>
            <translation>{n} filas remiten a filas que faltan: estos archivos no son de una misma exportación. Exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Una etiqueta necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>There is already a tag “{name}”.</source>
            <translation>Ya existe una etiqueta «{name}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/undo_redo.py" />
            <source>This step is no longer in the history.</source>
            <translation>Este paso ya no está en el historial.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/used_keys.py" />
            <source>“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document again.</source>
            <translation>«{old}» se usa en {documents}. Aquí sigue encontrando el artículo. Use allí «{new}», o exporte de nuevo para el documento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/writer.py" />
            <source>PaperDesk is still saving another change. Try again in a moment.</source>
            <translation>PaperDesk aún está guardando otro cambio. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/encoder.py" />
            <source>The model {name} does not match its description: {why}</source>
            <translation>El modelo {name} no corresponde a su descripción: {why}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it took too long.</source>
            <translation>El modelo {name} se detuvo porque tardaba demasiado.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} crashed.</source>
            <translation>El modelo {name} falló.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it used too much memory.</source>
            <translation>El modelo {name} se detuvo porque usaba demasiada memoria.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model in “{folder}” cannot be used: {why}.</source>
            <translation>El modelo de «{folder}» no se puede usar: {why}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>Search by meaning needs the package {name}, which is not installed. Install it with: {command}</source>
            <translation>La búsqueda semántica necesita el paquete {name}, que no está instalado. Para instalarlo: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder with a model.</source>
            <translation>El modelo aún no se ha descargado. Descárguelo con «paperdesk meaning get» o elija una carpeta con un modelo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} does not say where to download the weights</source>
            <translation>{file} no dice de dónde descargar los pesos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>it contains no {file}</source>
            <translation>no contiene {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its pooling is not one of {known}</source>
            <translation>su pooling no está entre {known}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its dimensions and maximum tokens are not given</source>
            <translation>no se indican sus dimensiones ni su número máximo de tokens</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} is not the one described in {description}</source>
            <translation>{file} no es el que se describe en {description}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} cannot be read</source>
            <translation>{file} no se puede leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/vectors.py" />
            <source>Another PaperDesk is already analysing these papers.</source>
            <translation>Otro PaperDesk ya está analizando estos artículos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX</source>
            <translation>para LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with biblatex</source>
            <translation>para LaTeX con biblatex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with natbib</source>
            <translation>para LaTeX con natbib</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Pandoc, Quarto and R Markdown</source>
            <translation>para Pandoc, Quarto y R Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Typst</source>
            <translation>para Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for AsciiDoc with asciidoctor-bibtex</source>
            <translation>para AsciiDoc con asciidoctor-bibtex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for MultiMarkdown</source>
            <translation>para MultiMarkdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for notes and other programs</source>
            <translation>para notas y otros programas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>bare keys</source>
            <translation>solo las claves</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Enter the text to find.</source>
            <translation>Introduzca el texto que buscar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Text cannot be replaced in a field “{name}”. The fields are: {known}.</source>
            <translation>No se puede reemplazar texto en un campo «{name}». Los campos son: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.</source>
            <translation>No se puede leer el patrón «{pattern}»: {reason}. Términos: {terms}; filtros: {filters}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a term</source>
            <translation>un término</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” is not expected here</source>
            <translation>no se esperaba «{text}» aquí</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>its parentheses are nested too deeply</source>
            <translation>sus paréntesis están demasiado anidados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no term “{name}”</source>
            <translation>no hay ningún término «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no filter “{name}”</source>
            <translation>no hay ningún filtro «{name}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>{what} is missing at the end</source>
            <translation>falta {what} al final</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a closing parenthesis</source>
            <translation>un paréntesis de cierre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” has no meaning</source>
            <translation>«{text}» no tiene significado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a parenthesis is not closed</source>
            <translation>hay un paréntesis sin cerrar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a filter</source>
            <translation>un filtro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>the arguments of “{name}” are not valid</source>
            <translation>los argumentos de «{name}» no son válidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>/{text}/ is not a valid regular expression</source>
            <translation>/{text}/ no es una expresión regular válida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors or editors</source>
            <translation>autores o editores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a valid {scheme}.</source>
            <translation>«{value}» no es un {scheme} válido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Some characters were read in the wrong encoding.</source>
            <translation>Algunos caracteres se leyeron con la codificación equivocada.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not an ISBN but the number of the {type}.</source>
            <translation>«{value}» no es un ISBN, sino el número de un documento de tipo {type}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The month {month} has no day {day}.</source>
            <translation>El mes {month} no tiene día {day}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a {field}.</source>
            <translation>«{value}» no es un valor válido de «{field}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Several names are written as one: {names}.</source>
            <translation>Varios nombres están escritos como uno: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{name}” has initials instead of a family name.</source>
            <translation>«{name}» tiene iniciales en lugar de apellido.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>It takes values from “{key}”, which is not in the library. Import that record to fill them in.</source>
            <translation>Toma valores de «{key}», que no está en la biblioteca. Importe ese registro para completarlos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {scheme} should be written “{value}”.</source>
            <translation>{scheme} debería escribirse «{value}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Pages should be written “{pages}”.</source>
            <translation>Las páginas deberían escribirse «{pages}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>{year} is an unlikely year for a paper.</source>
            <translation>{year} es un año improbable para un artículo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>There is a day but no month.</source>
            <translation>Hay un día, pero no un mes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains TeX.</source>
            <translation>El campo «{field}» contiene TeX.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The title is in all capitals.</source>
            <translation>El título está todo en mayúsculas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Names are in all capitals.</source>
            <translation>Hay nombres todos en mayúsculas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Missing {field} (type {type}).</source>
            <translation>Falta: {field} (tipo {type}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains HTML.</source>
            <translation>El campo «{field}» contiene HTML.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The page range {pages} ends before it begins.</source>
            <translation>El intervalo de páginas {pages} termina antes de empezar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{pages}” is not a page or page range.</source>
            <translation>«{pages}» no es una página ni un intervalo de páginas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/naming.py" />
            <source>different {identifier}</source>
            <translation>{identifier} distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper.py" />
            <source>It has neither a title nor an author, an identifier or an abstract.</source>
            <translation>No tiene título, autor, identificador ni resumen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_addresses.py" />
            <source>“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.</source>
            <translation>«{address}» no lleva a ningún artículo. Use paperdesk://open/KEY o paperdesk://open/KEY/page/7.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal article</source>
            <translation>Artículo de revista</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Conference paper</source>
            <translation>Ponencia de congreso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Preprint</source>
            <translation>Preprint</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book</source>
            <translation>Libro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book chapter</source>
            <translation>Capítulo de libro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Thesis</source>
            <translation>Tesis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Proceedings</source>
            <translation>Actas de congreso</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Dataset</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Patent</source>
            <translation>Patente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal or book</source>
            <translation>Revista o libro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>journal or book</source>
            <translation>revista o libro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>month</source>
            <translation>mes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Issue</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Publisher</source>
            <translation>Editorial</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>publisher or institution</source>
            <translation>editorial o institución</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>series</source>
            <translation>serie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>edition</source>
            <translation>edición</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>categories</source>
            <translation>categorías</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>comment</source>
            <translation>comentario</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other fields</source>
            <translation>Otros campos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>other fields</source>
            <translation>otros campos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different volume</source>
            <translation>volumen distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different number</source>
            <translation>número distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different pages</source>
            <translation>páginas distintas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different year</source>
            <translation>año distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Choose one of: {known}.</source>
            <translation>«{clause}» no es válido. Elija uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>{mistake}</source>
            <translation>{mistake}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Did you mean {near}?</source>
            <translation>«{clause}» no es válido. ¿Quiso decir {near}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>There is no field “{name}”. Did you mean {near}?</source>
            <translation>No existe el campo «{name}». ¿Quiso decir {near}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a date or period, such as {field}:&lt;7d or {field}:2026-01.</source>
            <translation>«{clause}» no es válido. Indique una fecha o un período, por ejemplo {field}:&lt;7d o {field}:2026-01.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:&gt;5.</source>
            <translation>«{clause}» no es válido. Indique un número o un intervalo, por ejemplo {field}:2..9 o {field}:&gt;5.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hide (dismiss from inbox)</source>
            <translation>Ocultar (descartar de la entrada)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notify me</source>
            <translation>Avisarme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hidden by the rule “{rule}”</source>
            <translation>Ocultado por la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Tagged by the rule “{rule}”</source>
            <translation>Etiquetado por la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Starred by the rule “{rule}”</source>
            <translation>Destacado por la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Kept by the rule “{rule}”</source>
            <translation>Conservado por la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notified by the rule “{rule}”</source>
            <translation>Avisado por la regla «{rule}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.</source>
            <translation>«{text}» no es una acción de regla. Elija una de estas: hide, star, keep, notify, tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>«{text}» no es un tiempo válido. Escriba 30d, 2w, 6m, 1y o una fecha como 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same {identifier}</source>
            <translation>mismo {identifier}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same entry</source>
            <translation>mismo elemento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but one is about the other</source>
            <translation>pero uno trata del otro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but {what}</source>
            <translation>pero {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but a recurring title</source>
            <translation>pero título recurrente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different edition</source>
            <translation>edición distinta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different language</source>
            <translation>idioma distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different authors</source>
            <translation>pero autores distintos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different title</source>
            <translation>pero título distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same authors</source>
            <translation>mismos autores</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same address</source>
            <translation>misma dirección</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same title</source>
            <translation>mismo título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different day</source>
            <translation>día distinto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>a short title, which may recur</source>
            <translation>un título corto, que puede repetirse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different address</source>
            <translation>dirección distinta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>nearly the same title</source>
            <translation>casi el mismo título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>another version of the work</source>
            <translation>otra versión del trabajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>authors in common</source>
            <translation>autores en común</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>one is called a review</source>
            <translation>uno se llama reseña</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but different numbers or symbols in the title</source>
            <translation>pero números o símbolos distintos en el título</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>names in a different script</source>
            <translation>nombres en otra escritura</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Starred {n} papers</source>
            <translation>
                <numerusform>{n} artículo destacado</numerusform>
                <numerusform>{n} artículos destacados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unstarred {n} papers</source>
            <translation>
                <numerusform>{n} artículo ya no destacado</numerusform>
                <numerusform>{n} artículos ya no destacados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as read</source>
            <translation>
                <numerusform>{n} artículo marcado como leído</numerusform>
                <numerusform>{n} artículos marcados como leídos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as unread</source>
            <translation>
                <numerusform>{n} artículo marcado como no leído</numerusform>
                <numerusform>{n} artículos marcados como no leídos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all above as read</source>
            <translation>Marcado como leído hasta aquí</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all as read</source>
            <translation>Marcado todo como leído</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept {n} papers</source>
            <translation>
                <numerusform>{n} artículo conservado</numerusform>
                <numerusform>{n} artículos conservados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Dismissed {n} papers</source>
            <translation>
                <numerusform>{n} artículo descartado</numerusform>
                <numerusform>{n} artículos descartados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to the trash</source>
            <translation>
                <numerusform>{n} artículo movido a la papelera</numerusform>
                <numerusform>{n} artículos movidos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers</source>
            <translation>
                <numerusform>{n} artículo restaurado</numerusform>
                <numerusform>{n} artículos restaurados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to {place}</source>
            <translation>
                <numerusform>{n} artículo movido: {place}</numerusform>
                <numerusform>{n} artículos movidos: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to the reading list</source>
            <translation>
                <numerusform>{n} artículo añadido a la lista de lectura</numerusform>
                <numerusform>{n} artículos añadidos a la lista de lectura</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from the reading list</source>
            <translation>
                <numerusform>{n} artículo quitado de la lista de lectura</numerusform>
                <numerusform>{n} artículos quitados de la lista de lectura</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Finished reading {n} papers</source>
            <translation>
                <numerusform>Lectura de {n} artículo terminada</numerusform>
                <numerusform>Lectura de {n} artículos terminada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers to read again</source>
            <translation>
                <numerusform>{n} artículo marcado para leer de nuevo</numerusform>
                <numerusform>{n} artículos marcados para leer de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Reordered the reading list</source>
            <translation>Lista de lectura reordenada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the reading status of {title}</source>
            <translation>Estado de lectura de {title} cambiado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers from a backup</source>
            <translation>
                <numerusform>{n} artículo restaurado de una copia</numerusform>
                <numerusform>{n} artículos restaurados de una copia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited {n} papers</source>
            <translation>
                <numerusform>{n} artículo editado</numerusform>
                <numerusform>{n} artículos editados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited details</source>
            <translation>Datos editados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed {field}</source>
            <translation>Cambio de {field}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed title</source>
            <translation>Título cambiado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed authors</source>
            <translation>Autores cambiados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose another value</source>
            <translation>Otro valor elegido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose between the values of two devices</source>
            <translation>Elección entre los valores de dos dispositivos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} papers that two devices had</source>
            <translation>
                <numerusform>{n} artículo de dos dispositivos combinado</numerusform>
                <numerusform>{n} artículos de dos dispositivos combinados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Replaced text in {n} papers</source>
            <translation>
                <numerusform>Texto reemplazado en {n} artículo</numerusform>
                <numerusform>Texto reemplazado en {n} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fixed {n} problems in references</source>
            <translation>
                <numerusform>{n} problema de referencias corregido</numerusform>
                <numerusform>{n} problemas de referencias corregidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Filled in details of “{title}”</source>
            <translation>Datos de «{title}» completados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the author name {name} into {into}</source>
            <translation>Nombre de autor {name} combinado con {into}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged name variants of {n} authors</source>
            <translation>
                <numerusform>Variantes del nombre de {n} autor combinadas</numerusform>
                <numerusform>Variantes de los nombres de {n} autores combinadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the citation key pattern</source>
            <translation>Patrón de claves de cita cambiado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created new citation keys for {n} papers</source>
            <translation>
                <numerusform>Clave de cita nueva para {n} artículo</numerusform>
                <numerusform>Claves de cita nuevas para {n} artículos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged “{key}” into “{into}”</source>
            <translation>«{key}» combinado con «{into}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} duplicates</source>
            <translation>
                <numerusform>{n} duplicado combinado</numerusform>
                <numerusform>{n} duplicados combinados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept both papers</source>
            <translation>Conservados ambos artículos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept two versions of one work</source>
            <translation>Conservadas dos versiones de un trabajo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked two papers as different</source>
            <translation>Dos artículos marcados como distintos</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} papers</source>
            <translation>
                <numerusform>{n} artículo importado</numerusform>
                <numerusform>{n} artículos importados</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {name}</source>
            <translation>Importado: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} files</source>
            <translation>
                <numerusform>{n} archivo importado</numerusform>
                <numerusform>{n} archivos importados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF importado</numerusform>
                <numerusform>{n} PDF importados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers by identifier</source>
            <translation>
                <numerusform>{n} artículo añadido por identificador</numerusform>
                <numerusform>{n} artículos añadidos por identificador</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Attached {name}</source>
            <translation>Adjuntado: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the file {name}</source>
            <translation>Archivo {name} quitado</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched the PDF of {key}</source>
            <translation>PDF de {key} obtenido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF obtenido</numerusform>
                <numerusform>{n} PDF obtenidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Tagged {n} papers “{names}”</source>
            <translation>
                <numerusform>{n} artículo etiquetado «{names}»</numerusform>
                <numerusform>{n} artículos etiquetados «{names}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the tag “{name}”</source>
            <translation>Etiqueta «{name}» añadida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the tag “{name}”</source>
            <translation>Etiqueta «{name}» quitada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed the tag “{name}”</source>
            <translation>Etiqueta «{name}» con nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the tag “{name}”</source>
            <translation>Etiqueta «{name}» movida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the tag “{name}” into “{into}”</source>
            <translation>Etiqueta «{name}» combinada con «{into}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} tags into “{into}”</source>
            <translation>
                <numerusform>{n} etiqueta combinada con «{into}»</numerusform>
                <numerusform>{n} etiquetas combinadas con «{into}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured the tag “{name}”</source>
            <translation>Color de la etiqueta «{name}» cambiado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured {n} tags</source>
            <translation>
                <numerusform>Color de {n} etiqueta cambiado</numerusform>
                <numerusform>Color de {n} etiquetas cambiado</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the tag “{name}”</source>
            <translation>Etiqueta «{name}» eliminada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted {n} tags</source>
            <translation>
                <numerusform>{n} etiqueta eliminada</numerusform>
                <numerusform>{n} etiquetas eliminadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added a note</source>
            <translation>Nota añadida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited a note</source>
            <translation>Nota editada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted a note</source>
            <translation>Nota eliminada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored an earlier version of a note</source>
            <translation>Versión anterior de una nota restaurada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Toggled a checkbox in a note</source>
            <translation>Casilla de una nota marcada o desmarcada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Highlighted: {quote}</source>
            <translation>Resaltado: {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Underlined: {quote}</source>
            <translation>Subrayado: {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked an area</source>
            <translation>Área marcada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Placed a note</source>
            <translation>Nota colocada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Commented on an annotation</source>
            <translation>Anotación comentada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured an annotation {color}</source>
            <translation>Color de una anotación: {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted an annotation</source>
            <translation>Anotación eliminada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} annotations</source>
            <translation>
                <numerusform>{n} anotación importada</numerusform>
                <numerusform>{n} anotaciones importadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created the collection “{name}”</source>
            <translation>Colección «{name}» creada</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to “{name}”</source>
            <translation>
                <numerusform>{n} artículo añadido a «{name}»</numerusform>
                <numerusform>{n} artículos añadidos a «{name}»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from “{name}”</source>
            <translation>
                <numerusform>{n} artículo quitado de «{name}»</numerusform>
                <numerusform>{n} artículos quitados de «{name}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the collection “{name}”</source>
            <translation>Colección «{name}» movida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the collection “{name}” into “{into}”</source>
            <translation>Colección «{name}» combinada con «{into}»</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the collection “{name}”</source>
            <translation>Colección «{name}» eliminada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the search “{name}”</source>
            <translation>Búsqueda «{name}» guardada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the saved search “{name}”</source>
            <translation>Búsqueda guardada «{name}» eliminada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed “{name}”</source>
            <translation>«{name}» con nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved “{name}”</source>
            <translation>«{name}» movido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Followed {name}</source>
            <translation>Canal seguido: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the feeds from {name}</source>
            <translation>Canales de {name} añadidos</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {name}</source>
            <translation>Canal que ya no sigue: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {n} feeds</source>
            <translation>
                <numerusform>{n} canal que ya no sigue</numerusform>
                <numerusform>{n} canales que ya no sigue</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set the refresh schedule of {name}: {schedule}</source>
            <translation>Frecuencia de actualización de {name}: {schedule}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set how long papers from {name} stay in the inbox: {retention}</source>
            <translation>Permanencia en la entrada de los artículos de {name}: {retention}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} feeds to {folder}</source>
            <translation>
                <numerusform>{n} canal movido a {folder}</numerusform>
                <numerusform>{n} canales movidos a {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the folder {name}</source>
            <translation>Carpeta {name} movida</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the folder {name}</source>
            <translation>Carpeta {name} quitada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the rule “{name}”</source>
            <translation>Regla «{name}» guardada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the rule “{name}”</source>
            <translation>Regla «{name}» quitada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant wrote a note on {key}</source>
            <translation>Un asistente escribió una nota sobre {key}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant changed the tags of {key}</source>
            <translation>Un asistente cambió las etiquetas de {key}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant starred {key}</source>
            <translation>Un asistente destacó {key}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant unstarred {key}</source>
            <translation>Un asistente quitó {key} de los destacados</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant added {key} to “{name}”</source>
            <translation>Un asistente añadió {key} a «{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} added {n} papers</source>
            <translation>
                <numerusform>{program} añadió {n} artículo</numerusform>
                <numerusform>{program} añadió {n} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} papers</source>
            <translation>
                <numerusform>{program} modificó {n} artículo</numerusform>
                <numerusform>{program} modificó {n} artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} wrote {n} notes</source>
            <translation>
                <numerusform>{program} escribió {n} nota</numerusform>
                <numerusform>{program} escribió {n} notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} moved {n} papers to the trash</source>
            <translation>
                <numerusform>{program} movió {n} artículo a la papelera</numerusform>
                <numerusform>{program} movió {n} artículos a la papelera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} items</source>
            <translation>
                <numerusform>{program} eliminó {n} elemento</numerusform>
                <numerusform>{program} eliminó {n} elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} collections</source>
            <translation>
                <numerusform>{program} modificó {n} colección</numerusform>
                <numerusform>{program} modificó {n} colecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} collections</source>
            <translation>
                <numerusform>{program} eliminó {n} colección</numerusform>
                <numerusform>{program} eliminó {n} colecciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} tags</source>
            <translation>
                <numerusform>{program} eliminó {n} etiqueta</numerusform>
                <numerusform>{program} eliminó {n} etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} saved searches</source>
            <translation>
                <numerusform>{program} modificó {n} búsqueda guardada</numerusform>
                <numerusform>{program} modificó {n} búsquedas guardadas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Linked {name}</source>
            <translation>Vinculado: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unlinked {name}</source>
            <translation>Desvinculado: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Repaired the library</source>
            <translation>Biblioteca reparada</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/feed_addresses.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective theory.</source>
            <translation>«{text}» no es una dirección web. Las direcciones empiezan por https:// o http://. También puede introducir una categoría de arXiv (cs.LG), una consulta de arXiv (au:tegmark AND grokking), hf:daily o hf:search effective theory.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address or its query.</source>
            <translation>Compruebe la dirección o su consulta.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It requires a login, which PaperDesk does not support.</source>
            <translation>Exige iniciar sesión, lo que PaperDesk no admite.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It denies access to PaperDesk.</source>
            <translation>Deniega el acceso a PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address.</source>
            <translation>Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It no longer exists. Look for a new address.</source>
            <translation>Ya no existe. Busque una dirección nueva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} took longer than {seconds} s. Try again later.</source>
            <translation>{host} tardó más de {seconds} s. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>“{address}” is not a valid web address. Check it for typing errors.</source>
            <translation>«{address}» no es una dirección web válida. Compruebe si hay errores de escritura.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. {advice}</source>
            <translation>{host} respondió {answer}. {advice}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} redirects in a loop. Check the address.</source>
            <translation>{host} redirige en bucle. Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} did not respond in time. Try again later.</source>
            <translation>{host} no respondió a tiempo. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be trusted: its encryption or certificate is not in order. Check the address.</source>
            <translation>{host} no es de confianza: su cifrado o su certificado no es correcto. Compruebe la dirección.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be reached. Check your internet connection.</source>
            <translation>No se puede contactar con {host}. Compruebe su conexión a internet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} broke off, or does not answer as a web server does. Check the address, or try again later.</source>
            <translation>{host} cortó la conexión, o no responde como un servidor web. Compruebe la dirección, o inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. Try again in {span}.</source>
            <translation>{host} respondió {answer}. Inténtelo de nuevo en {span}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Try again later.</source>
            <translation>Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{address} is larger than {size_mb} MB and was not downloaded.</source>
            <translation>{address} supera los {size_mb} MB y no se descargó.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>The refresh was cancelled.</source>
            <translation>La actualización se canceló.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.</source>
            <translation>No se ha indicado servidor de correo o destinatario. Indíquelos en la ventana: Menú, Archivo, Ajustes de correo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>“{security}” is not a connection security option. Choose one of: {known}.</source>
            <translation>«{security}» no es una opción de seguridad de la conexión. Elija una de estas: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>it rejects the recipient.</source>
            <translation>rechaza al destinatario.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No password is stored for {user}. Set it in the window: Menu, File, Mail settings.</source>
            <translation>No hay ninguna contraseña guardada para {user}. Indíquela en la ventana: Menú, Archivo, Ajustes de correo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} rejected the user name or password. Check both.</source>
            <translation>{server} rechazó el nombre de usuario o la contraseña. Compruebe ambos.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} does not support these settings: {reason}.</source>
            <translation>{server} no admite estos ajustes: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} did not accept the message: {reason} Check the settings.</source>
            <translation>{server} no aceptó el mensaje: {reason} Compruebe los ajustes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} cannot be reached on port {port}. Check both, and your internet connection.</source>
            <translation>No se puede contactar con {server} en el puerto {port}. Compruebe ambos y su conexión a internet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring cannot be opened: {reason}. Unlock it and try again.</source>
            <translation>No se puede abrir el depósito de claves del sistema: {reason}. Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring did not accept the password: {reason}. Unlock it and try again.</source>
            <translation>El depósito de claves del sistema no aceptó la contraseña: {reason}. Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>Storing the password in the system keyring needs the package “keyring”. Install it with: pip install 'paperdesk[keyring]'</source>
            <translation>Para guardar la contraseña en el depósito de claves del sistema hace falta el paquete «keyring». Para instalarlo: pip install 'paperdesk[keyring]'</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/own_network.py" />
            <source>{host} redirects to {peer} on your own network. The redirect was not followed.</source>
            <translation>{host} redirige a {peer}, en la red de este equipo. No se siguió la redirección.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} hora</numerusform>
                <numerusform>{n} horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minuto</numerusform>
                <numerusform>{n} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} segundo</numerusform>
                <numerusform>{n} segundos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>a moment</source>
            <translation>un momento</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/index_folder.py" />
            <source>The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. Until then, only titles, authors, abstracts, tags and notes are searched.</source>
            <translation>No se puede escribir el índice en {folder} ({reason}). Libere espacio o permita la escritura en la carpeta. Hasta entonces solo se busca en títulos, autores, resúmenes, etiquetas y notas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/relevance.py" />
            <source>Showing results for “{query}”.</source>
            <translation>Resultados de «{query}».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix the file or move it away, or name the library with --library.</source>
            <translation>No se pueden leer los ajustes de {file} ({reason}), así que no se sabe dónde está su biblioteca. Corrija el archivo, apártelo o indique la biblioteca con --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not a text file</source>
            <translation>no es un archivo de texto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not valid TOML</source>
            <translation>no es TOML válido</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it cannot be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <source>After</source>
            <translation type="vanished">Después</translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="vanished">Antes</translation>
        </message>
        <message>
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Las citas con formato necesitan pandoc 3, que no está instalado. Para instalarlo: packaging/run setup --all</translation>
        </message>
        <message>
            <source>It finds PaperDesk once Settings, Other programs, is on.</source>
            <translation type="vanished">Writer encontrará PaperDesk en cuanto active el acceso en Ajustes, Otros programas.</translation>
        </message>
        <message>
            <source>LibreOffice did not do it: {reason} Close LibreOffice and try again.</source>
            <translation type="vanished">LibreOffice no pudo hacerlo: {reason} Cierre LibreOffice e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>No pairs left to decide on.</source>
            <translation type="vanished">No quedan pares por decidir.</translation>
        </message>
        <message>
            <source>No rules yet. Create one on the right.</source>
            <translation type="vanished">Aún no hay reglas. Cree una a la derecha.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="vanished">Motivo</translation>
        </message>
        <message>
            <source>Text after the citation, with --style, such as: p. 3.</source>
            <translation type="vanished">Texto después de la cita, con --style, por ejemplo: p. 3.</translation>
        </message>
        <message>
            <source>Text before the citation, with --style, such as: see.</source>
            <translation type="vanished">Texto antes de la cita, con --style, por ejemplo: see.</translation>
        </message>
        <message>
            <source>This library is not in a lab. The manual page “Devices” explains how to create or join one.</source>
            <translation type="vanished">Esta biblioteca no pertenece a ningún laboratorio. La página «Dispositivos» del manual explica cómo crear uno o unirse a uno.</translation>
        </message>
        <message>
            <source>Turn all citations and the bibliography into plain text? They can then no longer be refreshed.</source>
            <translation type="vanished">¿Convertir todas las citas y la bibliografía en texto normal? Después ya no se podrán actualizar.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="vanished">Por qué</translation>
        </message>
        <message>
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Sin pandoc 3, algunos detalles del estilo pueden ser incorrectos. Para instalarlo: packaging/run setup --all</translation>
        </message>
    </context>
</TS>
