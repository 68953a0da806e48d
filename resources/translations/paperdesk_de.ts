<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>PaperDesk</name>
        <message>
            <location filename="../../paperdesk/app/kept_settings.py" />
            <source>Your settings could not be read and were reset to the defaults. The old file is kept: {file}</source>
            <translation>Ihre Einstellungen konnten nicht gelesen werden und wurden zurückgesetzt. Die alte Datei bleibt erhalten: {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>The window did not appear, so no screenshot was taken. Try again, or open the window.</source>
            <translation>Das Fenster ist nicht erschienen, daher gibt es kein Bildschirmfoto. Versuchen Sie es noch einmal, oder öffnen Sie das Fenster.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>{target} cannot be written. Choose another location, and a name that ends in .png.</source>
            <translation>{target} kann nicht geschrieben werden. Wählen Sie einen anderen Ort und einen Namen, der auf .png endet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>There is no display to open the window on. The command line works without one: paperdesk --help</source>
            <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Die Befehlszeile kommt ohne aus: paperdesk --help</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt install libxcb-cursor0), then start PaperDesk again.</source>
            <translation>Dem Fenster fehlt eine Systembibliothek. Installieren Sie sie (unter Debian und Ubuntu: apt install libxcb-cursor0) und starten Sie PaperDesk dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Export notes and highlights of the papers matching QUERY (default: all papers).

Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.</source>
            <translation>Notizen und Hervorhebungen der Artikel exportieren, die zu QUERY passen (Vorgabe: alle Artikel).

Markdown-Dateien und Notizordner werden an Ort und Stelle aktualisiert. Text außerhalb der von PaperDesk markierten Abschnitte bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Markdown, or W3C Web Annotations.</source>
            <translation>Markdown oder W3C Web Annotations.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this colour; can be repeated.</source>
            <translation>Nur diese Farbe; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this kind; can be repeated.</source>
            <translation>Nur diese Art; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write or update this file.</source>
            <translation>Diese Datei schreiben oder aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write a note per paper to this folder, for Obsidian.</source>
            <translation>Je Artikel eine Notiz in diesen Ordner schreiben, für Obsidian.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>--folder writes Markdown notes and cannot be combined with --output or --format jsonld.</source>
            <translation>--folder schreibt Markdown-Notizen und lässt sich nicht mit --output oder --format jsonld verbinden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Written to {file}.</source>
            <translation>In {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Find and merge variants of author names.</source>
            <translation>Varianten von Autorennamen finden und zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu".</source>
            <translation>Namen auflisten, die zur selben Person gehören könnten, etwa „Z. Liu“ und „Ziming Liu“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z.".</source>
            <translation>Die Autorennamen OTHERS durch KEEP ersetzen, so geschrieben, wie `variants` sie auflistet: "Liu, Ziming" "Liu, Z.".</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/authors.py" />
            <source>{name}: {n} papers changed.</source>
            <translation>
                <numerusform>{name}: {n} Artikel geändert.</numerusform>
                <numerusform>{name}: {n} Artikel geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No name variants found.</source>
            <translation>Keine Namensvarianten gefunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.</source>
            <translation>Kein Artikel ist von „{name}“. Schreiben Sie Namen genau so, wie „paperdesk authors variants“ sie auflistet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Create, list and restore backups of the library.</source>
            <translation>Sicherungen der Bibliothek anlegen, auflisten und wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up the library now and thin out older backups.</source>
            <translation>Die Bibliothek jetzt sichern und ältere Sicherungen ausdünnen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>List backups and their contents, newest first.</source>
            <translation>Sicherungen und ihren Inhalt auflisten, neueste zuerst.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Show the contents of BACKUP (number or file; default: newest) and its differences from the library.</source>
            <translation>Den Inhalt von BACKUP (Nummer oder Datei; Vorgabe: neueste) und die Unterschiede zur Bibliothek anzeigen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore BACKUP (number or file; default: newest). The current library is kept as a backup.</source>
            <translation>BACKUP wiederherstellen (Nummer oder Datei; Vorgabe: neueste). Die aktuelle Bibliothek bleibt als Sicherung erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Check the whole library: database, files, index, backups, keys and history.

The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains versions and numbers, and nothing from the library.</source>
            <translation>Die ganze Bibliothek prüfen: Datenbank, Dateien, Index, Sicherungen, Schlüssel und Verlauf.

Der Rückgabewert ist 3, wenn die Datenbank beschädigt ist, und 1, wenn ein anderes Problem nicht repariert wurde. Ein Bericht enthält Versionen und Zahlen, und nichts aus der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted.</source>
            <translation>Eine leere Bibliothek anstelle einer früheren anlegen. Deren Reste werden beiseitegelegt; nichts wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up even if the last backup had far more.</source>
            <translation>Auch sichern, wenn die letzte Sicherung weit mehr enthielt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore only this paper; can be repeated.</source>
            <translation>Nur diesen Artikel wiederherstellen; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Do not ask for confirmation.</source>
            <translation>Nicht nachfragen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repair what can be repaired; nothing is deleted.</source>
            <translation>Reparieren, was sich reparieren lässt; nichts wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Write statistics for support to this file.</source>
            <translation>Statistik für den Support in diese Datei schreiben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore the backup from {time} with {n} papers?</source>
            <translation>
                <numerusform>Sicherung vom {time} mit {n} Artikel wiederherstellen?</numerusform>
                <numerusform>Sicherung vom {time} mit {n} Artikeln wiederherstellen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restored the backup from {time}: {n} papers.</source>
            <translation>
                <numerusform>Sicherung vom {time} wiederhergestellt: {n} Artikel.</numerusform>
                <numerusform>Sicherung vom {time} wiederhergestellt: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in {folder}? Anything already there is moved aside.</source>
            <translation>Eine leere Bibliothek in {folder} anlegen? Was dort schon ist, wird beiseitegelegt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Started an empty library in {folder}.</source>
            <translation>Leere Bibliothek in {folder} angelegt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} Notiz</numerusform>
                <numerusform>{n} Notizen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Compared with the current library: {differences}.</source>
            <translation>Verglichen mit der aktuellen Bibliothek: {differences}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Backed up to {file}</source>
            <translation>Gesichert in {file}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restored: {n} papers.</source>
            <translation>
                <numerusform>Wiederhergestellt: {n} Artikel.</numerusform>
                <numerusform>Wiederhergestellt: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no readable backup of the library in {folder}.</source>
            <translation>In {folder} gibt es keine lesbare Sicherung der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no backup “{name}”. List the backups with: paperdesk backup list</source>
            <translation>Es gibt keine Sicherung „{name}“. Die Sicherungen listet dieser Befehl auf: paperdesk backup list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>cannot be read: {reason}</source>
            <translation>nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>It cannot be compared with the current library.</source>
            <translation>Sie kann nicht mit der aktuellen Bibliothek verglichen werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No backups yet.</source>
            <translation>Noch keine Sicherungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The previous library is kept: {folder}</source>
            <translation>Die vorige Bibliothek bleibt erhalten: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Fix what can be fixed with: paperdesk check --repair</source>
            <translation>Beheben, was möglich ist: paperdesk check --repair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repaired.</source>
            <translation>Repariert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Moved aside to {folder}</source>
            <translation>Beiseitegelegt in {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>What was there is now in {folder}</source>
            <translation>Was dort war, ist jetzt in {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The damaged files are kept: {folder}</source>
            <translation>Die beschädigten Dateien bleiben erhalten: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
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
                <numerusform>{n} Artikel</numerusform>
                <numerusform>{n} Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>(without a title)</source>
            <translation>(ohne Titel)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Library folder.</source>
            <translation>Ordner der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Print JSON.</source>
            <translation>JSON ausgeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>name a folder</source>
            <translation>nennen Sie einen Ordner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>The output cannot be written: {reason}.</source>
            <translation>Die Ausgabe kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>Your changes are saved, but the backup failed: {error}</source>
            <translation>Ihre Änderungen sind gespeichert, aber die Sicherung ist fehlgeschlagen: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print a bibliography of the papers matching QUERY in a citation style.</source>
            <translation>Ein Literaturverzeichnis der Artikel, die zu QUERY passen, in einem Zitierstil ausgeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation format (default: latex).</source>
            <translation>Zitierformat (Vorgabe: latex).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Initial search in the small window.</source>
            <translation>Anfängliche Suche im kleinen Fenster.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Use a citation style: (Lee, 2020).</source>
            <translation>Einen Zitierstil verwenden: (Lee, 2020).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Text before the citation, such as: see.</source>
            <translation>Text vor dem Zitat, etwa: siehe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Pages or passage, such as: 3–5, or chap. 2.</source>
            <translation>Seiten oder Stelle, etwa: 3–5 oder Kap. 2.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation style; see --list-styles.</source>
            <translation>Zitierstil; siehe --list-styles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>List the available styles.</source>
            <translation>Verfügbare Stile auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Add your own style (.csl).</source>
            <translation>Eigenen Stil (.csl) hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Language of the references, such as de-DE (default: the style's).</source>
            <translation>Sprache der Literaturangaben, etwa de-DE (Vorgabe: die des Stils).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Download an official style by name from zotero.org.</source>
            <translation>Einen offiziellen Stil unter seinem Namen von zotero.org herunterladen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print HTML, with italics.</source>
            <translation>HTML ausgeben, mit Kursivschrift.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>There is no citation format “{name}”. Choose one of: {known}.</source>
            <translation>Es gibt kein Zitierformat „{name}“. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}</source>
            <translation>Zitate für PAPERs ausgeben, oder Artikel in einem kleinen Fenster wählen, wenn keine angegeben sind. Formate: {forms}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Added: {title} ({name}).</source>
            <translation>Hinzugefügt: {title} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Manage collections, your folders of papers.</source>
            <translation>Sammlungen verwalten, Ihre Ordner für Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>List collections with their number of papers.</source>
            <translation>Sammlungen und die Zahl ihrer Artikel auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary.</source>
            <translation>Artikel zur Sammlung NAME (etwa `Thesis/Chapter 3`) hinzufügen; sie wird bei Bedarf angelegt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Remove papers from the collection NAME; they stay in the library.</source>
            <translation>Artikel aus der Sammlung NAME entfernen; sie bleiben in der Bibliothek.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Added to {name}: {n} papers.</source>
            <translation>
                <numerusform>Zu {name} hinzugefügt: {n} Artikel.</numerusform>
                <numerusform>Zu {name} hinzugefügt: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Removed from {name}: {n} papers.</source>
            <translation>
                <numerusform>Aus {name} entfernt: {n} Artikel.</numerusform>
                <numerusform>Aus {name} entfernt: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>There are no collections.</source>
            <translation>Es gibt keine Sammlungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync one library between several devices, through a folder that another program copies between them.</source>
            <translation>Eine Bibliothek zwischen mehreren Geräten abgleichen, über einen Ordner, den ein anderes Programm zwischen ihnen kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up an empty FOLDER to sync this library with your other devices.</source>
            <translation>Einen leeren FOLDER einrichten, um diese Bibliothek mit Ihren anderen Geräten abzugleichen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combine this library with the one in FOLDER; nothing in either is lost.</source>
            <translation>Diese Bibliothek mit der in FOLDER verbinden; aus keiner geht etwas verloren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync with your other devices now.</source>
            <translation>Jetzt mit Ihren anderen Geräten abgleichen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Show the shared folder, pending changes, other devices and the number of conflicts.</source>
            <translation>Den gemeinsamen Ordner, ausstehende Änderungen, andere Geräte und die Zahl der Konflikte anzeigen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stop syncing this library; the library and the folder stay as they are.</source>
            <translation>Den Abgleich dieser Bibliothek beenden; Bibliothek und Ordner bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>List values that differ between devices; the last value of each is the current one.</source>
            <translation>Werte auflisten, in denen sich Geräte unterscheiden; jeweils der letzte gilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone.</source>
            <translation>VALUE für CONFLICT wählen: Nummer und Name aus der Liste. Lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Read the passphrase from the first line of this file; - is standard input.</source>
            <translation>Die Passphrase aus der ersten Zeile dieser Datei lesen; - ist die Standardeingabe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Encrypt the folder; asks for a passphrase.</source>
            <translation>Den Ordner verschlüsseln; fragt nach einer Passphrase.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>The folder is encrypted; asks for its passphrase.</source>
            <translation>Der Ordner ist verschlüsselt; fragt nach seiner Passphrase.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up {folder}. On your other devices, run: paperdesk devices join FOLDER</source>
            <translation>{folder} ist eingerichtet. Führen Sie auf Ihren anderen Geräten aus: paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combined this library with the one in {folder}.</source>
            <translation>Diese Bibliothek ist mit der in {folder} verbunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{about}: {field} is {value}</source>
            <translation>{about}: {field} ist {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder} (encrypted)</source>
            <translation>Ordner: {folder} (verschlüsselt)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder}</source>
            <translation>Ordner: {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Last sync: {time}</source>
            <translation>Letzter Abgleich: {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stopped syncing this library. The library and the folder were not changed.</source>
            <translation>Der Abgleich dieser Bibliothek ist beendet. Bibliothek und Ordner wurden nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Several papers have the citation key {key}; all but one got a letter at the end.</source>
            <translation>Mehrere Artikel haben den Zitierschlüssel {key}; alle bis auf einen haben einen Buchstaben bekommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sent: {changes} sets of changes, {files} attached files.</source>
            <translation>Gesendet: {changes} Änderungspakete, {files} angehängte Dateien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Received: {changes} sets of changes ({rows} rows), {files} attached files.</source>
            <translation>Empfangen: {changes} Änderungspakete ({rows} Zeilen), {files} angehängte Dateien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To send: {n}.</source>
            <translation>Zu senden: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Conflicts: {n}.</source>
            <translation>Konflikte: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Your devices agree on everything.</source>
            <translation>Ihre Geräte stimmen in allem überein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Merged papers that were on two devices: {n}. Undo with: paperdesk undo</source>
            <translation>Zusammengeführte Artikel, die auf zwei Geräten waren: {n}. Rückgängig mit: paperdesk undo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Not readable yet, will be tried again: {n} ({name}).</source>
            <translation>Noch nicht lesbar, wird erneut versucht: {n} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Waiting for earlier changes that have not arrived: {n}.</source>
            <translation>Wartet auf frühere Änderungen, die noch nicht da sind: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Changed on this device since then: {n}.</source>
            <translation>Seither auf diesem Gerät geändert: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To apply: {n}.</source>
            <translation>Zu übernehmen: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Other device: {name}, last seen {time}.</source>
            <translation>Anderes Gerät: {name}, zuletzt gesehen {time}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Print the best new papers, ranked by what you starred, kept, tagged and dismissed.</source>
            <translation>Die besten neuen Artikel ausgeben, geordnet nach dem, was Sie mit Stern versehen, behalten, verschlagwortet und verworfen haben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words.</source>
            <translation>Den Eingang auflisten, geordnet nach dem, was Sie mit Stern versehen, behalten, verschlagwortet und verworfen haben, mit den ausschlaggebenden Wörtern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>12h, 1d, 2w or a date (default: since the last digest).</source>
            <translation>12h, 1d, 2w oder ein Datum (Vorgabe: seit dem letzten Digest).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Maximum number of papers (default: 20).</source>
            <translation>Höchstzahl der Artikel (Vorgabe: 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>html, md or eml (default: from the file extension, or md).</source>
            <translation>html, md oder eml (Vorgabe: nach der Dateiendung, oder md).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Write to this file instead of standard output.</source>
            <translation>In diese Datei statt in die Standardausgabe schreiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Mail it to yourself, as configured in the window.</source>
            <translation>An Sie selbst mailen, wie im Fenster eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Rank by similarity to the papers with this tag.</source>
            <translation>Nach Ähnlichkeit zu den Artikeln mit diesem Schlagwort ordnen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/reads.py" />
            <source>because of {words}</source>
            <translation>wegen {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Sent to {recipient}: {title}</source>
            <translation>An {recipient} gesendet: {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>{title}, written to {file}.</source>
            <translation>{title}, in {file} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>The inbox is empty.</source>
            <translation>Der Eingang ist leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attach files to a paper. They are copied into the library; duplicates are skipped.</source>
            <translation>Dateien an einen Artikel anhängen. Sie werden in die Bibliothek kopiert; doppelte werden übersprungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern.</source>
            <translation>Die angehängten Dateien der Artikel, die zu QUERY passen, nach FOLDER kopieren, benannt nach Zitierschlüssel oder einem Muster.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Print the text of a paper's PDF.</source>
            <translation>Den Text des PDFs eines Artikels ausgeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Leave the files where they are and store only their paths.</source>
            <translation>Die Dateien lassen, wo sie sind, und nur ihre Pfade speichern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Name pattern, like that of citation keys (default: key).</source>
            <translation>Namensmuster, wie das der Zitierschlüssel (Vorgabe: key).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Only this page.</source>
            <translation>Nur diese Seite.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Password of a protected PDF.</source>
            <translation>Passwort eines geschützten PDFs.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Recognise the text of a scan with “tesseract”, and keep it for searching.</source>
            <translation>Den Text eines Scans mit „tesseract“ erkennen und für die Suche behalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Language of the scan in tesseract's notation: eng, deu, eng+fra.</source>
            <translation>Sprache des Scans in der Schreibweise von tesseract: eng, deu, eng+fra.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Saved: {n} files.</source>
            <translation>
                <numerusform>Gespeichert: {n} Datei.</numerusform>
                <numerusform>Gespeichert: {n} Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr</source>
            <translation>Dieses PDF ist ein Scan und enthält keinen Text. So wird der Text erkannt: paperdesk text {paper} --ocr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attached: {n} files.</source>
            <translation>
                <numerusform>Angehängt: {n} Datei.</numerusform>
                <numerusform>Angehängt: {n} Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE</source>
            <translation>„{paper}“ hat noch kein PDF. So hängen Sie eines an: paperdesk attach {paper} FILE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>No text was recognised in this scan. Check the language given with --language.</source>
            <translation>In diesem Scan wurde kein Text erkannt. Prüfen Sie die mit --language angegebene Sprache.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Missing: {n}.</source>
            <translation>Es fehlen: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let browsers and editors on this computer access the library until you press Ctrl+C.</source>
            <translation>Browser und Editoren auf diesem Computer auf die Bibliothek zugreifen lassen, bis Sie Strg+C drücken.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Serve an assistant through the Model Context Protocol on standard input and output, read-only by default.</source>
            <translation>Einen Assistenten über das Model Context Protocol auf Standardein- und -ausgabe bedienen, normalerweise nur lesend.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Port to listen on; 0 picks a free one (default: from the settings).</source>
            <translation>Port, auf dem gelauscht wird; 0 nimmt einen freien (Vorgabe: aus den Einstellungen).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Where papers from browsers go.</source>
            <translation>Wohin Artikel aus Browsern kommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let every program change the library that asks for it, without a question.</source>
            <translation>Jedes Programm, das darum bittet, die Bibliothek ohne Nachfrage ändern lassen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Allow it to add notes, tags, stars and collections.</source>
            <translation>Erlauben, Notizen, Schlagwörter, Sterne und Sammlungen hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?</source>
            <translation>„{program}“ möchte Artikel, Notizen, Schlagwörter und Sammlungen hinzufügen, ändern und löschen. Zulassen?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.</source>
            <translation>PaperDesk nimmt Anfragen von Programmen auf diesem Computer unter {address} an. Strg+C beendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>a connection</source>
            <translation>eine Verbindung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” may not change the library: nobody can be asked.</source>
            <translation>„{program}“ darf die Bibliothek nicht ändern: Niemand kann gefragt werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List possible duplicates with the reasons, most certain first.

Certain duplicates can be merged here; compare the others side by side in the window.</source>
            <translation>Mögliche Dubletten mit den Gründen auflisten, die sichersten zuerst.

Sichere Dubletten lassen sich hier zusammenführen; vergleichen Sie die anderen nebeneinander im Fenster.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List records merged into papers, newest first, with their numbers for `keep-both`.</source>
            <translation>Datensätze auflisten, die mit Artikeln zusammengeführt wurden, neueste zuerst, mit ihren Nummern für `keep-both`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Turn merged record NUMBER back into a separate paper. You can undo this.</source>
            <translation>Aus dem zusammengeführten Datensatz NUMBER wieder einen eigenen Artikel machen. Lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merge certain duplicates in one step that can be undone.</source>
            <translation>Sichere Dubletten in einem Schritt zusammenführen, der sich rückgängig machen lässt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Mark two papers as permanently different.</source>
            <translation>Zwei Artikel dauerhaft als verschieden markieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Maximum number to list (default: 50).</source>
            <translation>Höchstzahl der aufgelisteten (Vorgabe: 50).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>{n} pairs, {sure} of them certain. Merge those with --merge.</source>
            <translation>
                <numerusform>{n} Paar, davon {sure} sicher. Diese führt --merge zusammen.</numerusform>
                <numerusform>{n} Paare, davon {sure} sicher. Diese führt --merge zusammen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one work in two versions</source>
            <translation>sicher zwei Versionen einer Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one work in two versions</source>
            <translation>vielleicht zwei Versionen einer Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>It is now paper {number}.</source>
            <translation>Er ist jetzt Artikel {number}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one paper</source>
            <translation>sicher derselbe Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one paper</source>
            <translation>vielleicht derselbe Artikel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merged {n} papers into others.</source>
            <translation>
                <numerusform>{n} Artikel mit anderen zusammengeführt.</numerusform>
                <numerusform>{n} Artikel mit anderen zusammengeführt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>“{record}” into “{paper}” ({reason})</source>
            <translation>„{record}“ mit „{paper}“ ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>No merged records.</source>
            <translation>Keine zusammengeführten Datensätze.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Marked as different.</source>
            <translation>Als verschieden markiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set fields of papers, or find and replace text in them.

Fields: {fields}. Text can be replaced in: {replaceable}. All changes are one step that can be undone.</source>
            <translation>Felder von Artikeln setzen, oder Text darin suchen und ersetzen.

Felder: {fields}. Text lässt sich ersetzen in: {replaceable}. Alle Änderungen sind ein Schritt, der sich rückgängig machen lässt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Edited: {n} papers.</source>
            <translation>
                <numerusform>Bearbeitet: {n} Artikel.</numerusform>
                <numerusform>Bearbeitet: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set a field; can be repeated.</source>
            <translation>Ein Feld setzen; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Text to find, ignoring case.</source>
            <translation>Gesuchter Text, ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replacement text.</source>
            <translation>Ersetzender Text.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Search only this field.</source>
            <translation>Nur in diesem Feld suchen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match case.</source>
            <translation>Groß- und Kleinschreibung beachten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match whole fields only.</source>
            <translation>Nur ganze Felder.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Only show what --replace would change.</source>
            <translation>Nur zeigen, was --replace ändern würde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>{n} papers would change.</source>
            <translation>
                <numerusform>{n} Artikel würde sich ändern.</numerusform>
                <numerusform>{n} Artikel würden sich ändern.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replaced in {n} papers.</source>
            <translation>
                <numerusform>In {n} Artikel ersetzt.</numerusform>
                <numerusform>In {n} Artikeln ersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Give --set FIELD=VALUE, or --find TEXT and --replace TEXT.</source>
            <translation>Geben Sie --set FIELD=VALUE an, oder --find TEXT und --replace TEXT.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>“{text}” is not of the form FIELD=VALUE.</source>
            <translation>„{text}“ hat nicht die Form FIELD=VALUE.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>--dry-run can only be used with --find and --replace.</source>
            <translation>--dry-run gibt es nur mit --find und --replace.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow and manage feeds.</source>
            <translation>Feeds abonnieren und verwalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily, a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience), or the address of a page showing one of these.</source>
            <translation>Den Feed unter ADDRESS abonnieren, den Feed, auf den eine Webseite verweist, oder die Feeds einer OPML-Datei.

ADDRESS kann auch eine arXiv-Kategorie sein (cs.LG), eine arXiv-Suchanfrage (au:tegmark AND grokking), hf:daily, eine Suche (hf:search effective theory, openalex: grokking, s2: grokking), eine Sammlung (biorxiv: neuroscience) oder die Adresse einer Seite, die so etwas zeigt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>List feeds with their unread papers, last successful refresh and errors.</source>
            <translation>Feeds mit ungelesenen Artikeln, letzter geglückter Aktualisierung und Fehlern auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each.</source>
            <translation>Zustand der Feeds anzeigen: welche fehlschlagen, enden, umgezogen oder verstummt sind, und wie viele Artikel Sie aus jedem behalten haben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Stop following feeds, given by ID or address. Their papers are kept.</source>
            <translation>Feeds abbestellen, angegeben durch ID oder Adresse. Ihre Artikel bleiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Move feeds, given by ID or address, to a folder, creating it if necessary.</source>
            <translation>Feeds, angegeben durch ID oder Adresse, in einen Ordner verschieben; er wird bei Bedarf angelegt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`.</source>
            <translation>Die Feeds einer OPML-Datei (- für die Standardeingabe) mit ihren Ordnern abonnieren. Danach `feeds refresh` ausführen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Export feeds and their folders as OPML.</source>
            <translation>Feeds und ihre Ordner als OPML exportieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh all feeds, or those given by ID or address.</source>
            <translation>Alle Feeds aktualisieren, oder die durch ID oder Adresse angegebenen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh due feeds while the window is closed, with a systemd timer.</source>
            <translation>Fällige Feeds bei geschlossenem Fenster aktualisieren, mit einem systemd-Timer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only list the available feeds with their first entries.</source>
            <translation>Die verfügbaren Feeds mit ihren ersten Einträgen nur auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Folder, such as "Physics/Condensed"; "" for none.</source>
            <translation>Ordner, etwa "Physics/Condensed"; "" für keinen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh only feeds that are due.</source>
            <translation>Nur fällige Feeds aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Interval: 15m, 2h or 1d (default: 2h).</source>
            <translation>Abstand: 15m, 2h oder 1d (Vorgabe: 2h).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Mail the digest after each refresh, as configured in the window.</source>
            <translation>Nach jeder Aktualisierung den Digest mailen, wie im Fenster eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only print a crontab line.</source>
            <translation>Nur eine crontab-Zeile ausgeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Remove the timer.</source>
            <translation>Den Zeitgeber entfernen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new.</source>
            <translation>{feed}: {n} neu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds moved.</source>
            <translation>
                <numerusform>{n} Feed verschoben.</numerusform>
                <numerusform>{n} Feeds verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds written to {file}.</source>
            <translation>
                <numerusform>{n} Feed in {file} geschrieben.</numerusform>
                <numerusform>{n} Feeds in {file} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Written: {files}.</source>
            <translation>Geschrieben: {files}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Start it with: {command}</source>
            <translation>So starten Sie ihn: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The page has another feed: {title}, {address}</source>
            <translation>Die Seite hat einen weiteren Feed: {title}, {address}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds removed.</source>
            <translation>
                <numerusform>{n} Feed entfernt.</numerusform>
                <numerusform>{n} Feeds entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>None of the feeds could be refreshed.</source>
            <translation>Keiner der Feeds konnte aktualisiert werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>You are not following any feeds yet.</source>
            <translation>Sie haben noch keine Feeds abonniert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list</source>
            <translation>Sie haben keinen Feed „{name}“ abonniert. Ihre Feeds listet dieser Befehl auf: paperdesk feeds list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>standard input</source>
            <translation>Standardeingabe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>--due cannot be combined with feed names.</source>
            <translation>--due lässt sich nicht mit Feeds verbinden, die namentlich angegeben sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer was removed.</source>
            <translation>Der Zeitgeber ist entfernt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>There is no timer.</source>
            <translation>Es gibt keinen Zeitgeber.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new</source>
            <translation>{feed}: {n} neu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Nothing was refreshed.</source>
            <translation>Nichts wurde aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({n} unread, last refreshed: {time})</source>
            <translation>({n} ungelesen, zuletzt aktualisiert: {time})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; last refresh {checked}, {new} new)</source>
            <translation>({state}; {brought} erhalten, {kept} behalten, {waiting} im Eingang; letzter Eintrag {news}; letzte Aktualisierung {checked}, {new} neu)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer is running.</source>
            <translation>Der Zeitgeber läuft.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>untitled</source>
            <translation>ohne Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>(moved to {address})</source>
            <translation>(umgezogen nach {address})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>ok</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>List the steps you took, newest first, with their numbers for `undo` and `redo`.</source>
            <translation>Ihre Schritte auflisten, neueste zuerst, mit ihren Nummern für `undo` und `redo`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undo the last step, or the step with this number, even after a restart.</source>
            <translation>Den letzten Schritt oder den mit dieser Nummer rückgängig machen, auch nach einem Neustart.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redo the last undone step, or the step with this number.</source>
            <translation>Den zuletzt rückgängig gemachten Schritt oder den mit dieser Nummer wiederholen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Maximum number of steps (default: 20).</source>
            <translation>Höchstzahl der Schritte (Vorgabe: 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undid: {step}.</source>
            <translation>Rückgängig gemacht: {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redid: {step}.</source>
            <translation>Wiederholt: {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>under way</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <location filename="../../paperdesk/library/clashes.py" />
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>No steps yet.</source>
            <translation>Noch keine Schritte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to redo.</source>
            <translation>Nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Check and renew citation keys, and set their pattern.</source>
            <translation>Zitierschlüssel prüfen und erneuern, und ihr Muster festlegen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year".</source>
            <translation>Das PATTERN für neue Schlüssel anzeigen oder festlegen; "" setzt es auf "auth.lower + shorttitle(3,3) + year" zurück.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist.</source>
            <translation>Schlüssel auflisten, die BibTeX verwechselt oder LaTeX nicht erlaubt, und unbrauchbare frühere Schlüssel. Rückgabewert 1, wenn es welche gibt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Create new keys for the papers matching QUERY, in the order in which they were added.</source>
            <translation>Neue Schlüssel für die Artikel erzeugen, die zu QUERY passen, in der Reihenfolge, in der sie hinzukamen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Include keys that you already used elsewhere; they remain as aliases.</source>
            <translation>Auch Schlüssel, die Sie anderswo schon verwendet haben; sie bleiben als Alias erhalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/keys.py" />
            <source>New citation keys: {n} papers.</source>
            <translation>
                <numerusform>Neue Zitierschlüssel: {n} Artikel.</numerusform>
                <numerusform>Neue Zitierschlüssel: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Give a query to choose the papers that get new keys, such as tag:draft.</source>
            <translation>Geben Sie eine Suchanfrage an, die bestimmt, welche Artikel neue Schlüssel bekommen, zum Beispiel tag:draft.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>No problems with citation keys.</source>
            <translation>Keine Probleme mit Zitierschlüsseln.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share collections with the people of your lab, through a PostgreSQL server.</source>
            <translation>Sammlungen mit den Mitgliedern Ihrer Arbeitsgruppe teilen, über einen PostgreSQL-Server.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database.</source>
            <translation>Eine Arbeitsgruppe in der Datenbank unter ADDRESS (postgresql://USER@HOST/DATABASE) anlegen; USER gehört die Datenbank.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Upgrade a lab created by an earlier version; ADDRESS is the one it was created with.</source>
            <translation>Eine mit einer früheren Version angelegte Arbeitsgruppe aktualisieren; ADDRESS ist die, mit der sie angelegt wurde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days.</source>
            <translation>NAME einladen. Senden Sie die ausgegebene Einladung vertraulich; sie lässt eine Person ein, innerhalb von 14 Tagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Join a lab with an INVITATION; - reads it from standard input.</source>
            <translation>Einer Arbeitsgruppe mit INVITATION beitreten; - liest sie von der Standardeingabe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared.</source>
            <translation>Eine COLLECTION mit der ganzen Arbeitsgruppe teilen. Ihre Notizen, Schlagwörter und Sterne werden nicht geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have.</source>
            <translation>Eine COLLECTION nicht mehr teilen, als Besitzer oder wenn Sie sie geteilt haben. Alle behalten die Artikel, die sie haben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Sync with your lab now.</source>
            <translation>Jetzt mit Ihrer Arbeitsgruppe abgleichen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show your role, the shared collections and what is waiting, without asking the server.</source>
            <translation>Ihre Rolle, die geteilten Sammlungen und Ausstehendes anzeigen, ohne den Server zu fragen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List the members and their roles.</source>
            <translation>Die Mitglieder und ihre Rollen auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Change the role of NAME: owners manage members, editors share and change, readers only read.</source>
            <translation>Die Rolle von NAME ändern: Besitzer verwalten Mitglieder, Bearbeiter teilen und ändern, Leser lesen nur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Remove NAME from the lab. They keep their papers, and their changes stay in the log.</source>
            <translation>NAME aus der Arbeitsgruppe entfernen. Die Person behält ihre Artikel, und ihre Änderungen bleiben im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Leave the lab. Its collections and papers stay in your library.</source>
            <translation>Die Arbeitsgruppe verlassen. Ihre Sammlungen und Artikel bleiben in Ihrer Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show who added and changed what, newest first, for all papers or one PAPER.</source>
            <translation>Anzeigen, wer was hinzugefügt und geändert hat, neueste zuerst, für alle Artikel oder einen PAPER.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List fields that members changed at the same time. The last value of each is shown until you decide.</source>
            <translation>Felder auflisten, die Mitglieder gleichzeitig geändert haben. Jeweils der letzte Wert wird angezeigt, bis Sie entscheiden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync.</source>
            <translation>VALUE nach seiner Nummer für CONFLICT nach seinem Namen wählen; alle bekommen ihn beim nächsten Abgleich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Name of the lab.</source>
            <translation>Name der Arbeitsgruppe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your name in the lab.</source>
            <translation>Ihr Name in der Arbeitsgruppe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Their role.</source>
            <translation>Rolle der Person.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share with this member only; can be repeated.</source>
            <translation>Nur mit diesem Mitglied teilen; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Also share attached files, up to 200 MB each.</source>
            <translation>Auch angehängte Dateien teilen, bis zu je 200 MB.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Do not contact the server, for example if it no longer exists.</source>
            <translation>Den Server nicht kontaktieren, zum Beispiel, wenn es ihn nicht mehr gibt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Maximum number of changes.</source>
            <translation>Höchstzahl der Änderungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>owner</source>
            <translation>Besitzer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>editor</source>
            <translation>Bearbeiter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME</source>
            <translation>Arbeitsgruppe „{title}“ angelegt; Sie besitzen sie. Laden Sie andere ein mit: paperdesk lab invite NAME</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>(invited)</source>
            <translation>(eingeladen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose a password for {place}</source>
            <translation>Wählen Sie ein Passwort für {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with {people}.</source>
            <translation>{collection} wird geteilt mit: {people}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with the whole lab.</source>
            <translation>{collection} wird mit der ganzen Arbeitsgruppe geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>You are {name} ({role}) in the lab “{lab}” at {place}.</source>
            <translation>Sie sind {name} ({role}) in der Arbeitsgruppe „{lab}“ unter {place}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Papers changed here since: {n}.</source>
            <translation>Seither hier geänderte Artikel: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} ist jetzt {role}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is no longer in the lab.</source>
            <translation>{name} ist nicht mehr in der Arbeitsgruppe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You have left the lab. Its collections stay in your library.</source>
            <translation>Sie haben die Arbeitsgruppe verlassen. Ihre Sammlungen bleiben in Ihrer Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers sent: {n}.</source>
            <translation>Gesendete Artikel: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers received: {n}.</source>
            <translation>Empfangene Artikel: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is upgraded.</source>
            <translation>Die Arbeitsgruppe ist aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is up to date already.</source>
            <translation>Die Arbeitsgruppe ist bereits auf dem neuesten Stand.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Nothing has been changed yet.</source>
            <translation>Noch wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab agrees on everything.</source>
            <translation>Die Arbeitsgruppe stimmt in allem überein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Password for {place}</source>
            <translation>Passwort für {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your password is not stored: you are asked for it each time.</source>
            <translation>Ihr Passwort wird nicht gespeichert: Sie werden jedes Mal danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>New collections: {names}.</source>
            <translation>Neue Sammlungen: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>No longer shared: {names}. Your papers stay as they are.</source>
            <translation>Nicht mehr geteilt: {names}. Ihre Artikel bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Not readable, tried again next time: {n}.</source>
            <translation>Nicht lesbar, wird beim nächsten Mal erneut versucht: {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>You are in the lab.</source>
            <translation>Sie sind in der Arbeitsgruppe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>{collection} is no longer shared.</source>
            <translation>{collection} wird nicht mehr geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (whole lab)</source>
            <translation>Geteilt: {title} (ganze Arbeitsgruppe)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (some members)</source>
            <translation>Geteilt: {title} (einige Mitglieder)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The last attempt failed: {reason}</source>
            <translation>Der letzte Versuch ist fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>somebody</source>
            <translation>jemand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Manage linked files: exports kept up to date while the window is open, and by `linked update`.</source>
            <translation>Verknüpfte Dateien verwalten: Exporte, die bei offenem Fenster und durch `linked update` aktuell bleiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY.</source>
            <translation>FILE, oder Literaturnotizen im Ordner FILE, mit den Artikeln aktuell halten, die zu QUERY passen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List linked files and the result of their last update.</source>
            <translation>Verknüpfte Dateien und das Ergebnis der letzten Aktualisierung auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Update linked files whose papers have changed. Exit code 1 if an update fails.</source>
            <translation>Verknüpfte Dateien aktualisieren, deren Artikel sich geändert haben. Rückgabewert 1, wenn eine Aktualisierung fehlschlägt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Stop updating FILE. The file itself is kept.</source>
            <translation>FILE nicht mehr aktualisieren. Die Datei selbst bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing.</source>
            <translation>Die in DOCUMENTs (.tex .aux .bcf .md .qmd .typ) zitierten Artikel auflisten. Rückgabewert 1, wenn Schlüssel fehlen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Format (default: from the file extension).</source>
            <translation>Format (Vorgabe: nach der Dateiendung).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Leave out abstracts.</source>
            <translation>Abstracts weglassen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write accented letters as LaTeX commands.</source>
            <translation>Buchstaben mit Akzent als LaTeX-Befehle schreiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Export these papers to this file.</source>
            <translation>Diese Artikel in diese Datei exportieren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers, updated {time}</source>
            <translation>
                <numerusform>{n} Artikel, aktualisiert {time}</numerusform>
                <numerusform>{n} Artikel, aktualisiert {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is no longer updated.</source>
            <translation>{file} wird nicht mehr aktualisiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, {missing} missing.</source>
            <translation>
                <numerusform>{n} Artikel zitiert, {missing} fehlen.</numerusform>
                <numerusform>{n} Artikel zitiert, {missing} fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, exported to {file}, {missing} missing.</source>
            <translation>
                <numerusform>{n} Artikel zitiert, exportiert nach {file}, {missing} fehlen.</numerusform>
                <numerusform>{n} Artikel zitiert, exportiert nach {file}, {missing} fehlen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is not a linked file. List linked files with: paperdesk linked list</source>
            <translation>{file} ist keine verknüpfte Datei. Verknüpfte Dateien listet dieser Befehl auf: paperdesk linked list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>No linked files.</source>
            <translation>Keine verknüpften Dateien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>no paper has the key “{key}”</source>
            <translation>kein Artikel hat den Schlüssel „{key}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>“{key}” is a former key of “{present}”</source>
            <translation>„{key}“ ist ein früherer Schlüssel von „{present}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Check the references matching QUERY. Exit code 1 if problems remain.

Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys. An arrow shows what --fix would change.</source>
            <translation>Die Literaturangaben prüfen, die zu QUERY passen. Rückgabewert 1, wenn Probleme bleiben.

Findet fehlende Felder, ungültige Kennungen, Seiten und Daten, Reste von HTML und TeX, Großbuchstaben und Probleme mit Schlüsseln. Ein Pfeil zeigt, was --fix ändern würde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Run only this check; can be repeated.</source>
            <translation>Nur diese Prüfung ausführen; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Fix certain problems in one step that can be undone.</source>
            <translation>Eindeutige Probleme in einem Schritt beheben, der sich rückgängig machen lässt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixed} fixed.</source>
            <translation>{n} gefunden, {fixed} behoben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixable} can be fixed with --fix.</source>
            <translation>{n} gefunden, {fixable} lassen sich mit --fix beheben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Add papers by identifier or address (default: read from standard input).</source>
            <translation>Artikel über Kennung oder Adresse hinzufügen (Vorgabe: Standardeingabe).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Look up papers without authors and date at arXiv and Crossref, and fill in certain matches.</source>
            <translation>Artikel ohne Autoren und Datum bei arXiv und Crossref nachschlagen und sichere Treffer übernehmen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Fetch and attach open-access PDFs. Papers without one are listed with their web pages.</source>
            <translation>Frei zugängliche PDFs abrufen und anhängen. Artikel ohne PDF werden mit ihren Webseiten aufgelistet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Check Crossref for corrections and retractions of kept papers, or of those given, and mark them.</source>
            <translation>Bei Crossref nach Korrekturen und Widerrufen der behaltenen oder der angegebenen Artikel suchen und sie kennzeichnen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Where the papers go.</source>
            <translation>Wohin die Artikel kommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers were added.</source>
            <translation>Es wurden keine Artikel hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>{title}: {type}, see {address}</source>
            <translation>{title}: {type}, siehe {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers to look up.</source>
            <translation>Keine Artikel nachzuschlagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No new retractions or corrections.</source>
            <translation>Keine neuen Widerrufe oder Korrekturen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>no certain match</source>
            <translation>kein sicherer Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window.</source>
            <translation>Ihre Artikelbibliothek verwalten: Feeds abonnieren, suchen, verschlagworten, anmerken und exportieren. Ohne Befehl öffnet sich das Fenster.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Write a log of messages at this level and above (the window uses info).</source>
            <translation>Ein Protokoll der Meldungen ab dieser Stufe schreiben (das Fenster verwendet info).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>The input is not valid UTF-8. Nothing was changed.</source>
            <translation>Die Eingabe ist kein gültiges UTF-8. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning, with a small model that analyses your papers on this computer.</source>
            <translation>Semantisch suchen, mit einem kleinen Modell, das Ihre Artikel auf diesem Computer analysiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Show which model is used and how many papers it has analysed.</source>
            <translation>Anzeigen, welches Modell verwendet wird und wie viele Artikel es analysiert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped.</source>
            <translation>Neue und geänderte Artikel analysieren, und PDF-Seiten, wenn das eingeschaltet ist. Macht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Download the model, unless `packaging/run setup --all` has already installed it.</source>
            <translation>Das Modell herunterladen, falls `packaging/run setup --all` es noch nicht installiert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn on search by meaning, with PaperDesk's model or your own.</source>
            <translation>Die semantische Suche einschalten, mit dem Modell von PaperDesk oder einem eigenen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn off search by meaning. Existing data is kept.</source>
            <translation>Die semantische Suche ausschalten. Vorhandene Daten bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Folder with your own model.</source>
            <translation>Ordner mit eigenem Modell.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Whether to analyse the pages of PDFs as well.</source>
            <translation>Ob auch die Seiten von PDFs analysiert werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Go back to PaperDesk's model.</source>
            <translation>Zum Modell von PaperDesk zurückkehren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{model}: {done} of {n} papers analysed.</source>
            <translation>
                <numerusform>{model}: {done} von {n} Artikel analysiert.</numerusform>
                <numerusform>{model}: {done} von {n} Artikeln analysiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{n} papers analysed.</source>
            <translation>
                <numerusform>{n} Artikel analysiert.</numerusform>
                <numerusform>{n} Artikel analysiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{name} saved to {file}.</source>
            <translation>{name} gespeichert in {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{what}: {done} of {total} MB</source>
            <translation>{what}: {done} von {total} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is on, with {model}.</source>
            <translation>Die semantische Suche ist eingeschaltet, mit {model}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is off.</source>
            <translation>Die semantische Suche ist ausgeschaltet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>The pages of {n} papers analysed.</source>
            <translation>
                <numerusform>Seiten von {n} Artikel analysiert.</numerusform>
                <numerusform>Seiten von {n} Artikeln analysiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Cite from LibreOffice Writer: install, remove or save its PaperDesk extension.</source>
            <translation>Aus LibreOffice Writer zitieren: die PaperDesk-Erweiterung dafür installieren, entfernen oder speichern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Install the extension in LibreOffice, for your user; run it again after an update.</source>
            <translation>Die Erweiterung in LibreOffice für Ihren Benutzer installieren; nach einem Update wiederholen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Remove the extension from LibreOffice; documents keep their citations.</source>
            <translation>Die Erweiterung aus LibreOffice entfernen; Dokumente behalten ihre Zitate.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find.</source>
            <translation>Die Erweiterung als FILE (.oxt) speichern, um sie mit einem LibreOffice zu öffnen, das PaperDesk nicht findet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Port where PaperDesk listens (default: from the settings).</source>
            <translation>Port, auf dem PaperDesk lauscht (Vorgabe: aus den Einstellungen).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installed. Start LibreOffice again: Writer then has a PaperDesk menu.</source>
            <translation>Installiert. Starten Sie LibreOffice neu: Writer hat dann ein Menü „PaperDesk“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Removed. Start LibreOffice again.</source>
            <translation>Entfernt. Starten Sie LibreOffice neu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Saved {file}. Open it with LibreOffice to install it.</source>
            <translation>{file} gespeichert. Öffnen Sie die Datei mit LibreOffice, um die Erweiterung zu installieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Delete papers permanently. Feeds do not bring them back. This cannot be undone.</source>
            <translation>Artikel endgültig löschen. Feeds bringen sie nicht zurück. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add tags to papers, or remove them.</source>
            <translation>Artikeln Schlagwörter geben oder nehmen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add a Markdown note to a paper (- to read it from standard input).</source>
            <translation>Einem Artikel eine Markdown-Notiz hinzufügen (- liest sie von der Standardeingabe).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to add; can be repeated.</source>
            <translation>Zu vergebendes Schlagwort; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to remove; can be repeated.</source>
            <translation>Zu entfernendes Schlagwort; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Star papers.</source>
            <translation>Artikel mit Stern versehen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstar papers.</source>
            <translation>Stern von Artikeln entfernen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as read.</source>
            <translation>Artikel als gelesen markieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as unread.</source>
            <translation>Artikel als ungelesen markieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Keep papers in the library.</source>
            <translation>Artikel in der Bibliothek behalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismiss papers from the inbox.</source>
            <translation>Artikel aus dem Eingang verwerfen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Move papers to the trash.</source>
            <translation>Artikel in den Papierkorb verschieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restore trashed or dismissed papers.</source>
            <translation>Artikel aus dem Papierkorb oder verworfene wiederherstellen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Starred: {n} papers.</source>
            <translation>
                <numerusform>Mit Stern versehen: {n} Artikel.</numerusform>
                <numerusform>Mit Stern versehen: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstarred: {n} papers.</source>
            <translation>
                <numerusform>Stern entfernt: {n} Artikel.</numerusform>
                <numerusform>Stern entfernt: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as read: {n} papers.</source>
            <translation>
                <numerusform>Als gelesen markiert: {n} Artikel.</numerusform>
                <numerusform>Als gelesen markiert: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as unread: {n} papers.</source>
            <translation>
                <numerusform>Als ungelesen markiert: {n} Artikel.</numerusform>
                <numerusform>Als ungelesen markiert: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Kept: {n} papers.</source>
            <translation>
                <numerusform>Behalten: {n} Artikel.</numerusform>
                <numerusform>Behalten: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismissed: {n} papers.</source>
            <translation>
                <numerusform>Verworfen: {n} Artikel.</numerusform>
                <numerusform>Verworfen: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Trashed: {n} papers.</source>
            <translation>
                <numerusform>In den Papierkorb verschoben: {n} Artikel.</numerusform>
                <numerusform>In den Papierkorb verschoben: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Purged: {n} papers.</source>
            <translation>
                <numerusform>Endgültig gelöscht: {n} Artikel.</numerusform>
                <numerusform>Endgültig gelöscht: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tagged: {n} papers.</source>
            <translation>
                <numerusform>Verschlagwortet: {n} Artikel.</numerusform>
                <numerusform>Verschlagwortet: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Noted: {n} papers.</source>
            <translation>
                <numerusform>Mit Notiz versehen: {n} Artikel.</numerusform>
                <numerusform>Mit Notiz versehen: {n} Artikel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>The note is empty. Give its text, or - to read it from standard input.</source>
            <translation>Die Notiz ist leer. Geben Sie den Text an, oder - für die Standardeingabe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Name a tag with --add or --remove.</source>
            <translation>Nennen Sie ein Schlagwort mit --add oder --remove.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore the backup from {time} ({n} papers)?</source>
            <translation>
                <numerusform>Sicherung vom {time} ({n} Artikel) wiederherstellen?</numerusform>
                <numerusform>Sicherung vom {time} ({n} Artikel) wiederherstellen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.</source>
            <translation>Wenn das richtig ist, führen Sie „paperdesk backup create --yes“ aus, sonst „paperdesk backup restore“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>{question} Nothing was changed. To confirm, run the command again with --yes.</source>
            <translation>{question} Nichts wurde geändert. Zum Bestätigen führen Sie den Befehl noch einmal mit --yes aus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Password for {name} (press Enter to skip)</source>
            <translation>Passwort für {name} (Enter zum Überspringen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”.</source>
            <translation>Stellen Sie mit „paperdesk backup restore“ eine Sicherung wieder her, oder legen Sie mit „paperdesk begin“ eine leere Bibliothek an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”.</source>
            <translation>Reparieren Sie sie mit „paperdesk check --repair“, oder stellen Sie mit „paperdesk backup restore“ eine Sicherung wieder her.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>The password is not correct.</source>
            <translation>Das Passwort ist falsch.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Manage rules for papers that arrive in the inbox.</source>
            <translation>Regeln für Artikel verwalten, die im Eingang ankommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>List rules in order.</source>
            <translation>Regeln der Reihe nach auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`.</source>
            <translation>Eine Regel für neue Artikel hinzufügen, die zu QUERY passen. Testen Sie sie zuerst mit `rules try QUERY`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Remove a rule by ID or NAME. Its past actions are kept.</source>
            <translation>Eine Regel nach ID oder NAME entfernen. Was sie getan hat, bleibt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Show what QUERY would have found among the latest papers, without changing anything.</source>
            <translation>Anzeigen, was QUERY unter den letzten Artikeln gefunden hätte, ohne etwas zu ändern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Action: hide, star, keep, notify or tag:NAME.</source>
            <translation>Aktion: hide, star, keep, notify oder tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Name of the rule (default: QUERY).</source>
            <translation>Name der Regel (Vorgabe: QUERY).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>Ablauf: 30d, 2w, 6m, 1y oder ein Datum wie 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Number of papers to test.</source>
            <translation>Zahl der Artikel für den Test.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Removed: {name}</source>
            <translation>Entfernt: {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>{rule}, until {day}</source>
            <translation>{rule}, bis {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There are no rules.</source>
            <translation>Es gibt keine Regeln.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There is no rule “{name}”. List the rules with: paperdesk rules list</source>
            <translation>Es gibt keine Regel „{name}“. Die Regeln listet dieser Befehl auf: paperdesk rules list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search papers; without QUERY, list all that are not dismissed or in the trash.</source>
            <translation>Artikel suchen; ohne QUERY alle auflisten, die nicht verworfen oder im Papierkorb sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show a paper in full, by ID or citation key.</source>
            <translation>Einen Artikel vollständig anzeigen, angegeben durch ID oder Zitierschlüssel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>List tags with their number of papers.</source>
            <translation>Schlagwörter und die Zahl ihrer Artikel auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show the size and location of the library.</source>
            <translation>Größe und Ort der Bibliothek anzeigen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Manage the full-text index.</source>
            <translation>Den Volltextindex verwalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show whether the index is up to date.</source>
            <translation>Anzeigen, ob der Index aktuell ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Rebuild the index from the library, and read PDFs that have not been read yet.</source>
            <translation>Den Index aus der Bibliothek neu aufbauen und noch nicht gelesene PDFs lesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Maximum number of results.</source>
            <translation>Höchstzahl der Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Find papers similar to a paper (ID or key) or a text.</source>
            <translation>Artikel finden, die einem Artikel (ID oder Schlüssel) oder einem Text ähneln.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search by meaning as well.</source>
            <translation>Auch semantisch suchen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>retracted</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>dismissed</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>starred</source>
            <translation>mit Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>reading</source>
            <translation>angefangen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>annotated</source>
            <translation>mit Anmerkungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>conflicting</source>
            <translation>mit Konflikten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>size bytes</source>
            <translation>Größe in Bytes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>p. {page}: {text}</source>
            <translation>S. {page}: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Other value of {field}: {value}</source>
            <translation>Anderer Wert, {field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>There is no index yet; the next search builds it.</source>
            <translation>Es gibt noch keinen Index; die nächste Suche baut ihn auf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{indexed} of {n} papers indexed, {waiting} changed since.</source>
            <translation>
                <numerusform>{indexed} von {n} Artikel im Index, {waiting} seither geändert.</numerusform>
                <numerusform>{indexed} von {n} Artikeln im Index, {waiting} seither geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed, {read} of them with the text of their PDFs.</source>
            <translation>
                <numerusform>{n} Artikel im Index, {read} davon mit dem Text ihrer PDFs.</numerusform>
                <numerusform>{n} Artikel im Index, {read} davon mit dem Text ihrer PDFs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed.</source>
            <translation>
                <numerusform>{n} Artikel im Index.</numerusform>
                <numerusform>{n} Artikel im Index.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update</source>
            <translation>
                <numerusform>{left} von {n} Artikel noch nicht analysiert. Das erledigt: paperdesk meaning update</numerusform>
                <numerusform>{left} von {n} Artikeln noch nicht analysiert. Das erledigt: paperdesk meaning update</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No similar papers found.</source>
            <translation>Keine ähnlichen Artikel gefunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Standing</source>
            <translation>Publikationsstand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
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
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>“{quote}” {text}</source>
            <translation>„{quote}“ {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No tags yet.</source>
            <translation>Noch keine Schlagwörter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Use either QUERY or --like, not both.</source>
            <translation>Verwenden Sie entweder QUERY oder --like, nicht beides.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>(unknown)</source>
            <translation>(unbekannt)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Recent changes may not be found yet. {error}</source>
            <translation>Neueste Änderungen werden vielleicht noch nicht gefunden. {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Usage:</source>
            <translation>Aufruf:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Options</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show this message and exit.</source>
            <translation>Diese Hilfe anzeigen und beenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show the version and exit.</source>
            <translation>Die Version anzeigen und beenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>default: {default}</source>
            <translation>Vorgabe: {default}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: {message}</source>
            <translation>Fehler: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Try '{command} {option}' for help.</source>
            <translation>Hilfe gibt '{command} {option}'.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing command.</source>
            <translation>Es fehlt ein Befehl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing argument</source>
            <translation>Es fehlt das Argument</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing option</source>
            <translation>Es fehlt die Option</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Choose from:
	{choices}</source>
            <translation>Zur Wahl stehen:
	{choices}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such option {name!r}.</source>
            <translation>Es gibt keine Option {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such command {name!r}.</source>
            <translation>Es gibt keinen Befehl {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Did you mean {possibility}?</source>
            <translation>Meinten Sie {possibility}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>(Meinten Sie eines von diesen: {possibilities}?)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra argument ({args})</source>
            <translation>Unerwartetes weiteres Argument ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra arguments ({args})</source>
            <translation>Unerwartete weitere Argumente ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>Ungültiger Wert für {param_hint}: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value: {message}</source>
            <translation>Ungültiger Wert: {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires an argument.</source>
            <translation>Die Option {name!r} braucht ein Argument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>Die Option {name!r} braucht {nargs} Argumente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} does not take a value.</source>
            <translation>Die Option {name!r} nimmt keinen Wert an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} gehört nicht zu {choices}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} ist nicht gültig für: {number_type}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value} is not in the range {range}.</source>
            <translation>{value} liegt nicht im Bereich {range}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} ist eine Datei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} ist ein Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>file</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>directory</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Repeat for confirmation</source>
            <translation>Zur Bestätigung wiederholen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: The two entered values do not match.</source>
            <translation>Fehler: Die beiden Eingaben stimmen nicht überein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: invalid input</source>
            <translation>Fehler: ungültige Eingabe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.</source>
            <translation>`paperdesk` arbeitet mit derselben Bibliothek wie das Fenster. Jeder Befehl nimmt `--library DIR` und `--json` an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>If a command fails, its exit code is 1.</source>
            <translation>Scheitert ein Befehl, ist sein Rückgabewert 1.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>With `--json` it prints an object with the error; error codes stay the same from release to release:</source>
            <translation>Mit `--json` gibt er ein Objekt mit dem Fehler aus; Fehlercodes bleiben von Version zu Version gleich:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

The format is detected from the content; see --list-formats.</source>
            <translation>Artikel aus Dateien (- für die Standardeingabe), PDFs, Ordnern mit PDFs oder Zoteros Datenordner importieren.

Das Format wird am Inhalt erkannt; siehe --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Export papers matching QUERY (default: all that are not dismissed or in the trash).

The format is taken from --format or from the file extension; see --list-formats.</source>
            <translation>Artikel exportieren, die zu QUERY passen (Vorgabe: alle, die nicht verworfen oder im Papierkorb sind).

Das Format ergibt sich aus --format oder der Dateiendung; siehe --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Input format (default: detected).</source>
            <translation>Eingabeformat (Vorgabe: wird erkannt).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the supported formats.</source>
            <translation>Die unterstützten Formate auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Where new papers go.</source>
            <translation>Wohin neue Artikel kommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Tag to add to all papers; can be repeated.</source>
            <translation>Schlagwort für alle Artikel; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Encoding of files that are not UTF-8 (default: detected).</source>
            <translation>Kodierung von Dateien, die nicht UTF-8 sind (Vorgabe: wird erkannt).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Password of protected PDFs (default: ask).</source>
            <translation>Passwort geschützter PDFs (Vorgabe: nachfragen).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Only show what would happen.</source>
            <translation>Nur anzeigen, was geschehen würde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Format; see --list-formats.</source>
            <translation>Format; siehe --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the formats and their purposes.</source>
            <translation>Die Formate und ihre Zwecke auflisten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write to this file; - for standard output.</source>
            <translation>In diese Datei schreiben; - für die Standardausgabe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Leave out this part; can be repeated.</source>
            <translation>Diesen Teil weglassen; mehrfach möglich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Same as --without abstracts.</source>
            <translation>Dasselbe wie --without abstracts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Include notes.</source>
            <translation>Notizen einschließen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Merged: “{record}” into “{paper}” ({reason})</source>
            <translation>Zusammengeführt: „{record}“ mit „{paper}“ ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>To compare: “{record}” and “{paper}” ({reason})</source>
            <translation>Zu vergleichen: „{record}“ und „{paper}“ ({reason})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{n} papers exported to {file}.</source>
            <translation>
                <numerusform>{n} Artikel nach {file} exportiert.</numerusform>
                <numerusform>{n} Artikel nach {file} exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Name something to import.</source>
            <translation>Nennen Sie etwas, das importiert werden soll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import a Zotero folder on its own, and other files with a separate command.</source>
            <translation>Importieren Sie einen Zotero-Ordner für sich und andere Dateien mit einem eigenen Befehl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a PDF. Import PDFs and other files with separate commands.</source>
            <translation>{name} ist kein PDF. Importieren Sie PDFs und andere Dateien mit getrennten Befehlen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} was not found where its record says, so it was not attached.</source>
            <translation>{name} wurde nicht dort gefunden, wo der Datensatz es angibt, und daher nicht angehängt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Would be: {summary}</source>
            <translation>Es würde: {summary}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>and {n} more; use --json to list all</source>
            <translation>und {n} weitere; --json listet alle auf</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.</source>
            <translation>{name} ist keine bekannte Kodierung. Versuchen Sie utf-8, cp1252, koi8-r oder gb18030.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{file} was read as {charset}. If that is wrong, use --encoding.</source>
            <translation>{file} wurde als {charset} gelesen. Wenn das falsch ist, verwenden Sie --encoding.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.</source>
            <translation>Die ganze Bibliothek in offenen Formaten nach FOLDER exportieren: Artikel, Notizen, Feeds, Dateien und alle Tabellen.

FOLDER muss neu, leer oder ein früherer Export sein; dieser wird dann aktualisiert. Eine README erklärt den Inhalt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Create a library in the empty or new folder given by --library from an `export-all` FOLDER.</source>
            <translation>Im leeren oder neuen Ordner, den --library angibt, eine Bibliothek aus einem FOLDER von `export-all` anlegen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Exported to {folder}</source>
            <translation>Nach {folder} exportiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Imported into {folder}</source>
            <translation>Importiert in {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/whole.py" />
            <source>{what}: {n} papers, {rows} rows, {files} files.</source>
            <translation>
                <numerusform>{what}: {n} Artikel, {rows} Zeilen, {files} Dateien.</numerusform>
                <numerusform>{what}: {n} Artikel, {rows} Zeilen, {files} Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Files that are missing or have been changed: {names}</source>
            <translation>Dateien, die fehlen oder geändert wurden: {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted.</source>
            <translation>Das Fenster öffnen, mit zu importierenden Dateien, hinzuzufügenden Artikeln oder einer paperdesk://-Adresse. `window` kann entfallen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Save a screenshot to FILE and exit.</source>
            <translation>Ein Bildschirmfoto in FILE speichern und beenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Window size in pixels.</source>
            <translation>Größe des Fensters in Pixeln.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Theme to use instead of the configured one.</source>
            <translation>Diese Darstellung statt der eingestellten verwenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Search for this.</source>
            <translation>Danach suchen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Go to the paper with this ID or citation key.</source>
            <translation>Zum Artikel mit dieser ID oder diesem Zitierschlüssel gehen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Screenshot saved to {file}</source>
            <translation>Bildschirmfoto gespeichert in {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>write it as 1280x820</source>
            <translation>schreiben Sie es wie 1280x820</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <source>Could not copy an attached file into the library: {reason}.</source>
            <translation>Eine angehängte Datei konnte nicht in die Bibliothek kopiert werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <location filename="../../paperdesk/jobs/save_files.py" />
            <source>Copying attached files</source>
            <translation>Angehängte Dateien werden kopiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts</source>
            <translation>Es gibt keinen Konflikt „{name}“. Die Konflikte listet dieser Befehl auf: paperdesk devices conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>Choose a value from 1 to {most}.</source>
            <translation>Wählen Sie einen Wert von 1 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/documents.py" />
            <source>Changes from another device are damaged and cannot be read.</source>
            <translation>Änderungen von einem anderen Gerät sind beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/exchange.py" />
            <source>PaperDesk is already syncing with your other devices. Try again in a moment.</source>
            <translation>PaperDesk gleicht sich gerade mit Ihren anderen Geräten ab. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.</source>
            <translation>{folder} wurde von einer neueren Version von PaperDesk eingerichtet. Aktualisieren Sie PaperDesk auf diesem Gerät.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} is missing, empty or not yet copied to this device. Your library was not changed. Wait until it arrives, or check that the program that copies it is running.</source>
            <translation>{folder} fehlt, ist leer oder noch nicht auf dieses Gerät kopiert. Ihre Bibliothek wurde nicht geändert. Warten Sie, bis der Ordner ankommt, oder prüfen Sie, ob das Programm läuft, das ihn kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} belongs to a different library. Your library was not changed.</source>
            <translation>{folder} gehört zu einer anderen Bibliothek. Ihre Bibliothek wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.</source>
            <translation>{folder} kann nicht beschrieben werden: {reason}. Ihre Änderungen bleiben auf diesem Gerät und werden später gesendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/incoming.py" />
            <source>Receiving changes from your other devices</source>
            <translation>Änderungen von Ihren anderen Geräten werden empfangen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER</source>
            <translation>{folder} enthält bereits eine Bibliothek. So verbinden Sie diese Bibliothek mit ihr: paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is not empty. Choose an empty folder.</source>
            <translation>{folder} ist nicht leer. Wählen Sie einen leeren Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; otherwise, use: paperdesk devices init FOLDER</source>
            <translation>{folder} enthält noch keine Bibliothek. Wenn ein anderes Gerät sie eingerichtet hat, warten Sie, bis {marker} angekommen ist; sonst verwenden Sie: paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is encrypted. Its passphrase is required.</source>
            <translation>{folder} ist verschlüsselt. Sie brauchen die Passphrase.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is the library's own folder, or one of the two contains the other. An open library must never be copied by other programs. Choose another folder.</source>
            <translation>{folder} ist der Ordner der Bibliothek selbst, oder einer enthält den anderen. Eine offene Bibliothek darf nie von anderen Programmen kopiert werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave</source>
            <translation>Diese Bibliothek wird bereits über {folder} abgeglichen. Um einen anderen Ordner zu verwenden, führen Sie zuerst aus: paperdesk devices leave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER</source>
            <translation>Diese Bibliothek gibt es nur auf diesem Gerät. So gleichen Sie sie mit anderen Geräten ab: paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the changes of the lab then come through the folder.</source>
            <translation>{device} ist in derselben Arbeitsgruppe wie diese Bibliothek. Verlassen Sie die Arbeitsgruppe zuerst hier: Ihre Artikel bleiben, und die Änderungen der Arbeitsgruppe kommen dann über den Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Syncing needs an extra: loro is missing. Install it with: {command}</source>
            <translation>Der Abgleich braucht eine Erweiterung: loro fehlt. So installieren Sie sie: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices took too long and was stopped.</source>
            <translation>Das Zusammenführen der Änderungen Ihrer Geräte dauerte zu lange und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices failed unexpectedly. Try again.</source>
            <translation>Das Zusammenführen der Änderungen Ihrer Geräte ist unerwartet fehlgeschlagen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices needed too much memory and was stopped.</source>
            <translation>Das Zusammenführen der Änderungen Ihrer Geräte brauchte zu viel Speicher und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/outgoing.py" />
            <source>Preparing changes from this device</source>
            <translation>Änderungen von diesem Gerät werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/row_spool.py" />
            <source>Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied with the next sync.</source>
            <translation>In {folder} konnte keine temporäre Datei geschrieben werden: {reason}. Änderungen Ihrer anderen Geräte werden beim nächsten Abgleich übernommen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Decrypting this folder needs more memory than PaperDesk allows.</source>
            <translation>Das Entschlüsseln dieses Ordners braucht mehr Speicher, als PaperDesk zulässt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>The passphrase is wrong.</source>
            <translation>Die Passphrase ist falsch.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Encryption needs an extra: cryptography is missing. Install it with: {command}</source>
            <translation>Die Verschlüsselung braucht eine Erweiterung: cryptography fehlt. So installieren Sie sie: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is not a PDF but {kind}. Download the actual PDF and use that.</source>
            <translation>{name} ist kein PDF, sondern {kind}. Laden Sie das eigentliche PDF herunter und verwenden Sie dieses.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a zip archive or an Office document</source>
            <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an old Office document</source>
            <translation>ein altes Office-Dokument</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a gzip archive</source>
            <translation>ein gzip-Archiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an image</source>
            <translation>ein Bild</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a PostScript file</source>
            <translation>eine PostScript-Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a DjVu file</source>
            <translation>eine DjVu-Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a JSON response instead of a file</source>
            <translation>eine JSON-Antwort statt einer Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an XML file</source>
            <translation>eine XML-Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a Git LFS pointer</source>
            <translation>eine Git-LFS-Verweisdatei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is damaged or not a PDF. Download or copy it again.</source>
            <translation>{name} ist beschädigt oder kein PDF. Laden oder kopieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a login page</source>
            <translation>eine Anmeldeseite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pages.py" />
            <source>There is no page {page}; the file has {page_count} pages.</source>
            <translation>Eine Seite {page} gibt es nicht; die Datei hat {page_count} Seiten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is password-protected. Enter its password, or save a copy without one.</source>
            <translation>{name} ist passwortgeschützt. Geben Sie das Passwort ein, oder speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} has no pages. Download or copy it again.</source>
            <translation>{name} hat keine Seiten. Laden oder kopieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>The password for {name} is not correct. Try another one.</source>
            <translation>Das Passwort für {name} ist falsch. Versuchen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is empty. Download or copy it again.</source>
            <translation>{name} ist leer. Laden oder kopieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is no longer where it was. Put it back or attach it again.</source>
            <translation>{name} ist nicht mehr dort, wo die Datei war. Legen Sie sie zurück, oder hängen Sie sie noch einmal an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} cannot be read: {reason}. Check its permissions.</source>
            <translation>{name} kann nicht gelesen werden: {reason}. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>Seite {page} von {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes longer than {timeout_s:.0f} s.</source>
            <translation>Die Datei wurde übersprungen, weil das Lesen länger als {timeout_s:.0f} s dauert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>This PDF cannot be read: it crashes the PDF engine.</source>
            <translation>Dieses PDF kann nicht gelesen werden: Es bringt das PDF-Programm zum Absturz.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes more than {most_mb} MB of memory.</source>
            <translation>Die Datei wurde übersprungen, weil das Lesen mehr als {most_mb} MB Speicher braucht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/scans.py" />
            <source>{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.</source>
            <translation>{program} konnte den Text nicht erkennen ({reason}). Prüfen Sie, ob die Sprache „{language}“ installiert ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/write_marks.py" />
            <source>A copy of {name} cannot be written. Check the free disk space.</source>
            <translation>Eine Kopie von {name} kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>A note must have 1 to {most} characters. Nothing was written.</source>
            <translation>Eine Notiz muss 1 bis {most} Zeichen haben. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the tags to add or remove. Nothing was changed.</source>
            <translation>Nennen Sie die Schlagwörter, die hinzukommen oder wegfallen sollen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the collection. Nothing was changed.</source>
            <translation>Nennen Sie die Sammlung. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>Assistants need the package mcp, which is not installed. Install it with: {command}</source>
            <translation>Assistenten brauchen das Paket mcp, das nicht installiert ist. So installieren Sie es: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>“{paper}” has no PDF in this library.</source>
            <translation>„{paper}“ hat in dieser Bibliothek kein PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>This PDF has {last} pages. Choose one of them.</source>
            <translation>Dieses PDF hat {last} Seiten. Wählen Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.</source>
            <translation>PaperDesk kann Port {port} nicht verwenden: {reason}. Schließen Sie das Programm, das ihn verwendet, oder wählen Sie einen anderen Port.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Zotero is running and uses port {port}. Quit Zotero, or leave this option off.</source>
            <translation>Zotero läuft und verwendet Port {port}. Beenden Sie Zotero, oder lassen Sie diese Option aus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Another PaperDesk library already uses port {port}. Close it first, or choose another port.</source>
            <translation>Eine andere PaperDesk-Bibliothek verwendet bereits Port {port}. Schließen Sie sie zuerst, oder wählen Sie einen anderen Port.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers are not in your library and were taken from the document: {keys}.</source>
            <translation>
                <numerusform>{n} zitierter Artikel ist nicht in Ihrer Bibliothek und wurde aus dem Dokument übernommen: {keys}.</numerusform>
                <numerusform>{n} zitierte Artikel sind nicht in Ihrer Bibliothek und wurden aus dem Dokument übernommen: {keys}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers were not found, so their citations were left as they are: {keys}.</source>
            <translation>
                <numerusform>{n} zitierter Artikel wurde nicht gefunden; seine Zitate blieben daher unverändert: {keys}.</numerusform>
                <numerusform>{n} zitierte Artikel wurden nicht gefunden; ihre Zitate blieben daher unverändert: {keys}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/__init__.py" />
            <source>There is no export format “{name}”. Choose one of: {known}.</source>
            <translation>Es gibt kein Exportformat „{name}“. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>BibLaTeX</source>
            <translation>BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>for LaTeX with biblatex and biber</source>
            <translation>für LaTeX mit biblatex und biber</translation>
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
            <translation>für LaTeX mit BibTeX und die meisten Literaturverwaltungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>for pandoc, Markdown and Quarto, Zotero</source>
            <translation>für pandoc, Markdown und Quarto, Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>CSL-YAML</source>
            <translation>CSL-YAML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>for the metadata block of Markdown and Quarto documents</source>
            <translation>für den Metadatenblock von Markdown- und Quarto-Dokumenten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>for spreadsheets</source>
            <translation>für Tabellenprogramme</translation>
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
            <translation>(ohne Titel)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} upvotes</source>
            <translation>
                <numerusform>{n} Stimme</numerusform>
                <numerusform>{n} Stimmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>{count} of {n} new papers</source>
            <translation>
                <numerusform>{count} von {n} neuen Artikel</numerusform>
                <numerusform>{count} von {n} neuen Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>New since {moment}.</source>
            <translation>Neu seit {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>PaperDesk, {day}: {what}</source>
            <translation>PaperDesk, {day}: {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>EndNote tagged</source>
            <translation>EndNote mit Tags</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>for EndNote and similar programs</source>
            <translation>für EndNote und ähnliche Programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>Hayagriva</source>
            <translation>Hayagriva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>for Typst documents</source>
            <translation>für Typst-Dokumente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>a web page to publish or print</source>
            <translation>eine Webseite zum Veröffentlichen oder Drucken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>for notes, Obsidian and wikis</source>
            <translation>für Notizen, Obsidian und Wikis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>MODS</source>
            <translation>MODS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>for libraries and repositories</source>
            <translation>für Bibliotheken und Repositorien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>for printing</source>
            <translation>zum Drucken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This style does not define a bibliography of its own. Choose an independent style (.csl), such as one from the Zotero Style Repository.</source>
            <translation>Dieser Stil legt kein eigenes Literaturverzeichnis fest. Wählen Sie einen eigenständigen Stil (.csl), etwa aus dem Zotero Style Repository.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This is not a valid citation style (.csl): {reason}. Choose another file.</source>
            <translation>Das ist kein gültiger Zitierstil (.csl): {reason}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>The style {file} cannot be read: {reason}. Choose another style.</source>
            <translation>Der Stil {file} kann nicht gelesen werden: {reason}. Wählen Sie einen anderen Stil.</translation>
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
            <translation>für EndNote, Mendeley, RefWorks und Datenbanken</translation>
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
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Select a sentence in the abstract</source>
            <translation>Satz im Abstract auswählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Highlight selection in abstract</source>
            <translation>Auswahl im Abstract hervorheben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Comment on selection</source>
            <translation>Auswahl kommentieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Next paper</source>
            <translation>Nächster Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Previous paper</source>
            <translation>Vorheriger Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>First paper</source>
            <translation>Erster Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Last paper</source>
            <translation>Letzter Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Star</source>
            <translation>Stern setzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark as read or unread</source>
            <translation>Als gelesen oder ungelesen markieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all above as read</source>
            <translation>Alles darüber als gelesen markieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all as read</source>
            <translation>Alle als gelesen markieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tag…</source>
            <translation>Schlagwort…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New note</source>
            <translation>Neue Notiz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Keep in library</source>
            <translation>In Bibliothek behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Dismiss from inbox</source>
            <translation>Aus Eingang verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to or remove from reading list</source>
            <translation>Auf Leseliste setzen oder entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find similar papers</source>
            <translation>Ähnliche Artikel finden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark as done or not done</source>
            <translation>Erledigt oder offen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move up in reading list</source>
            <translation>In Leseliste nach oben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move down in reading list</source>
            <translation>In Leseliste nach unten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move to trash</source>
            <translation>In Papierkorb verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Open web page</source>
            <translation>Webseite öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Read PDF or web page</source>
            <translation>PDF oder Webseite lesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Open PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Attach files…</source>
            <translation>Dateien anhängen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Link files without copying…</source>
            <translation>Dateien ohne Kopie verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Remove attached file…</source>
            <translation>Angehängte Datei entfernen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit details…</source>
            <translation>Angaben bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit title in list</source>
            <translation>Titel in der Liste bearbeiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find and replace…</source>
            <translation>Suchen und ersetzen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Copy BibTeX</source>
            <translation>BibTeX kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy formatted reference</source>
            <translation>Literaturangabe kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Create bibliography…</source>
            <translation>Literaturverzeichnis erstellen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite from LibreOffice…</source>
            <translation>Aus LibreOffice zitieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New collection from selection…</source>
            <translation>Neue Sammlung aus Auswahl…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to collection…</source>
            <translation>Zu Sammlung hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove from collection</source>
            <translation>Aus Sammlung entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select and go to next</source>
            <translation>Auswählen und zum nächsten gehen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Scroll, then go to next unread</source>
            <translation>Blättern, dann zum nächsten ungelesenen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Manage tags…</source>
            <translation>Schlagwörter verwalten…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all papers</source>
            <translation>Alle Artikel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save search…</source>
            <translation>Suche speichern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go back or clear search</source>
            <translation>Zurück oder Suche leeren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to inbox</source>
            <translation>Zum Eingang</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to For You</source>
            <translation>Zu „Für Sie“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to library</source>
            <translation>Zur Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to starred</source>
            <translation>Zu Artikeln mit Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to trash</source>
            <translation>Zum Papierkorb</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import from clipboard</source>
            <translation>Aus Zwischenablage importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add papers by identifier or address…</source>
            <translation>Artikel über Kennung oder Adresse hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add paper named in search field</source>
            <translation>Im Suchfeld genannten Artikel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details</source>
            <translation>Fehlende Angaben nachschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Fetch open-access PDFs</source>
            <translation>Frei zugängliche PDFs abrufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details automatically</source>
            <translation>Fehlende Angaben automatisch nachschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tell For You what you like…</source>
            <translation>Vorlieben für „Für Sie“ angeben…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Download model for searching by meaning</source>
            <translation>Modell für semantische Suche herunterladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for retractions and corrections</source>
            <translation>Auf Widerrufe und Korrekturen prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import files…</source>
            <translation>Dateien importieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import folder or Zotero library…</source>
            <translation>Ordner oder Zotero-Bibliothek importieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with other devices</source>
            <translation>Mit anderen Geräten abgleichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with lab</source>
            <translation>Mit Arbeitsgruppe abgleichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Share collection with lab…</source>
            <translation>Sammlung mit Arbeitsgruppe teilen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Watch folder for new papers…</source>
            <translation>Ordner auf neue Artikel überwachen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import sample feed page</source>
            <translation>Beispielseite importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Annotations…</source>
            <translation>Anmerkungen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as Markdown…</source>
            <translation>Anmerkungen als Markdown exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations for Obsidian or Logseq…</source>
            <translation>Anmerkungen für Obsidian oder Logseq exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as W3C Web Annotations…</source>
            <translation>Anmerkungen als W3C Web Annotations exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save PDFs to folder…</source>
            <translation>PDFs in Ordner speichern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export PDF with annotations…</source>
            <translation>PDF mit Anmerkungen exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Citation key and export settings…</source>
            <translation>Zitierschlüssel und Exporteinstellungen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Linked files…</source>
            <translation>Verknüpfte Dateien…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export papers cited in a document…</source>
            <translation>In einem Dokument zitierte Artikel exportieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check references…</source>
            <translation>Literaturangaben prüfen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merge author name variants…</source>
            <translation>Varianten von Autorennamen zusammenführen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find duplicates…</source>
            <translation>Dubletten suchen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merged records…</source>
            <translation>Zusammengeführte Datensätze…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add feed…</source>
            <translation>Feed hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Feed health…</source>
            <translation>Zustand der Feeds…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import feeds (OPML)…</source>
            <translation>Feeds importieren (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export feeds (OPML)…</source>
            <translation>Feeds exportieren (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move feed to folder…</source>
            <translation>Feed in Ordner verschieben…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Digest…</source>
            <translation>Digest…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Mail settings…</source>
            <translation>E-Mail-Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Rules for new papers…</source>
            <translation>Regeln für neue Artikel…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Refresh feeds</source>
            <translation>Feeds aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Empty trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>History…</source>
            <translation>Verlauf…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Activity…</source>
            <translation>Aktivität…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Insights…</source>
            <translation>Statistik…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Switch between light and dark</source>
            <translation>Zwischen Hell und Dunkel wechseln</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Reset text size</source>
            <translation>Textgröße zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Show as table</source>
            <translation>Als Tabelle anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Compact list</source>
            <translation>Kompakte Liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for updates</source>
            <translation>Nach Updates suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print selected papers…</source>
            <translation>Ausgewählte Artikel drucken…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print list…</source>
            <translation>Liste drucken…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Hugging Face daily papers</source>
            <translation>Hugging Face Daily Papers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv cs.LG: machine learning</source>
            <translation>arXiv cs.LG: Maschinelles Lernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv hep-th: high energy physics, theory</source>
            <translation>arXiv hep-th: Hochenergiephysik, Theorie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy {example} ({purpose})</source>
            <translation>{example} kopieren ({purpose})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Toggle tag {n}</source>
            <translation>Schlagwort {n} umschalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Follow {title}</source>
            <translation>{title} abonnieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export as {format} ({purpose})…</source>
            <translation>Als {format} exportieren ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like Zotero</source>
            <translation>Wie Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like NetNewsWire</source>
            <translation>Wie NetNewsWire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like vim</source>
            <translation>Wie vim</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Reader</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Highlight selection</source>
            <translation>Auswahl hervorheben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Underline selection</source>
            <translation>Auswahl unterstreichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Add note at a point</source>
            <translation>Notiz an Stelle einfügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark area</source>
            <translation>Bereich markieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Comment on annotation</source>
            <translation>Anmerkung kommentieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Delete annotation</source>
            <translation>Anmerkung löschen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next annotation</source>
            <translation>Nächste Anmerkung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous annotation</source>
            <translation>Vorherige Anmerkung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Import annotations made in other programs</source>
            <translation>Anmerkungen aus anderen Programmen importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Copy selected text</source>
            <translation>Ausgewählten Text kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Select all text on page</source>
            <translation>Gesamten Text der Seite auswählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Find in document</source>
            <translation>Im Dokument suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Find in annotations</source>
            <translation>In Anmerkungen suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go to page…</source>
            <translation>Gehe zu Seite…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Back in document</source>
            <translation>Im Dokument zurück</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Forward in document</source>
            <translation>Im Dokument vor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Actual size</source>
            <translation>Originalgröße</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit width</source>
            <translation>Breite anpassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Two pages side by side</source>
            <translation>Zwei Seiten nebeneinander</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Thumbnails</source>
            <translation>Miniaturen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Annotations pane</source>
            <translation>Anmerkungsleiste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Open in default app</source>
            <translation>In Standardprogramm öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Print PDF…</source>
            <translation>PDF drucken…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy with annotations…</source>
            <translation>Kopie mit Anmerkungen speichern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Close tab</source>
            <translation>Tab schließen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next tab</source>
            <translation>Nächster Tab</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous tab</source>
            <translation>Vorheriger Tab</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/detail_lookups.py" />
            <source>Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.</source>
            <translation>Angaben aus arXiv und Crossref ergänzt: {papers}. Bei jedem Artikel steht, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>These files could not be read: {names}.</source>
            <translation>Diese Dateien konnten nicht gelesen werden: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>Watched folder: {told}</source>
            <translation>Überwachter Ordner: {told}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/lab_exchange.py" />
            <source>New from your lab: {names}.</source>
            <translation>Neu von Ihrer Arbeitsgruppe: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, turn the option off and on in Settings, Other programs.</source>
            <translation>Zotero ist installiert, daher nimmt PaperDesk nicht von selbst Artikel aus Browsern an. Um das zu ändern, schalten Sie die Option unter „Einstellungen“, „Andere Programme“ aus und wieder ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Browsers and editors can now access your library.</source>
            <translation>Browser und Editoren können jetzt auf Ihre Bibliothek zugreifen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>Paused on battery power: analysing papers for search by meaning</source>
            <translation>Im Akkubetrieb angehalten: Analyse der Artikel für die semantische Suche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning</source>
            <translation>Artikel werden für die semantische Suche analysiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.</source>
            <translation>Der Rest wird beim nächsten Start von PaperDesk analysiert. In den Einstellungen können Sie das ausschalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{n} papers analysed for search by meaning.</source>
            <translation>
                <numerusform>{n} Artikel für die semantische Suche analysiert.</numerusform>
                <numerusform>{n} Artikel für die semantische Suche analysiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{read} Questions now find them even if they are worded differently.</source>
            <translation>{read} Fragen finden sie jetzt auch bei anderer Wortwahl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Lab</source>
            <translation>Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{page}: {state}</source>
            <translation>{page}: {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your devices since {time}</source>
            <translation>Seit {time} nicht mit Ihren Geräten abgeglichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {time}</source>
            <translation>Abgeglichen: {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{n} changes to send</source>
            <translation>
                <numerusform>{n} Änderung zu senden</numerusform>
                <numerusform>{n} Änderungen zu senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Last synced {moment}.</source>
            <translation>Zuletzt abgeglichen: {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Never synced.</source>
            <translation>Noch nie abgeglichen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>{n} changes to send.</source>
            <translation>
                <numerusform>{n} Änderung zu senden.</numerusform>
                <numerusform>{n} Änderungen zu senden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Your lab needs your password</source>
            <translation>Ihre Arbeitsgruppe braucht Ihr Passwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>No answer from your lab since {time}</source>
            <translation>Keine Antwort von Ihrer Arbeitsgruppe seit {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your lab since {time}</source>
            <translation>Seit {time} nicht mit Ihrer Arbeitsgruppe abgeglichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced yet</source>
            <translation>Noch nicht abgeglichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced just now</source>
            <translation>Gerade abgeglichen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {n} minutes ago</source>
            <translation>
                <numerusform>Vor {n} Minute abgeglichen</numerusform>
                <numerusform>Vor {n} Minuten abgeglichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDF</source>
            <translation>im PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDFs of {n} papers</source>
            <translation>
                <numerusform>im PDF von {n} Artikel</numerusform>
                <numerusform>in den PDFs von {n} Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>You can now search the text of {whose}.</source>
            <translation>Sie können jetzt im Text suchen: {whose}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/timers.py" />
            <source>The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose which to keep.</source>
            <translation>Die Bibliothek enthält {papers}, ihre Sicherung vom {day} aber {more}. Wählen Sie unter „Einstellungen“, „Bibliothek“, was Sie behalten möchten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/jobs/annotated_papers.py" />
            <source>Exporting annotations</source>
            <translation>Anmerkungen werden exportiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export annotations to a file</source>
            <translation>Anmerkungen in eine Datei exportieren</translation>
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
            <translation>Wählen Sie in Ihrem Vault einen Ordner für die Notizen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export Web Annotations</source>
            <translation>Web Annotations exportieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>JSON-LD (*.jsonld)</source>
            <translation>JSON-LD (*.jsonld)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Save a copy with annotations</source>
            <translation>Kopie mit Anmerkungen speichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Writing {target}</source>
            <translation>{target} wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Exported to {target}.</source>
            <translation>Exportiert: {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>This paper has no PDF yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Dieser Artikel hat noch kein PDF. Um eines anzuhängen, drücken Sie {palette} und geben Sie „anhängen“ ein.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Saved to {target} with {n} annotations. The original PDF is unchanged.</source>
            <translation>
                <numerusform>Mit {n} Anmerkung gespeichert: {target}. Das ursprüngliche PDF bleibt unverändert.</numerusform>
                <numerusform>Mit {n} Anmerkungen gespeichert: {target}. Das ursprüngliche PDF bleibt unverändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>References for {papers} copied ({title}).</source>
            <translation>Literaturangaben kopiert: {papers} ({title}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>{citation} copied.</source>
            <translation>{citation} kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Name of the collection for {papers}</source>
            <translation>Name der Sammlung für {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Collection for {papers}</source>
            <translation>Sammlung für {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove {papers} from</source>
            <translation>{papers} entfernen aus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Add to collection</source>
            <translation>Zu Sammlung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection…</source>
            <translation>Neue Sammlung…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>The selected papers are not in any collection.</source>
            <translation>Die ausgewählten Artikel sind in keiner Sammlung.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Merged {n} papers that were on two of your devices.</source>
            <translation>
                <numerusform>{n} Artikel zusammengeführt, der auf zwei Ihrer Geräte war.</numerusform>
                <numerusform>{n} Artikel zusammengeführt, die auf zwei Ihrer Geräte waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Syncing with your other devices</source>
            <translation>Abgleich mit Ihren anderen Geräten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Synced with your other devices.</source>
            <translation>Mit Ihren anderen Geräten abgeglichen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Sent {n} sets of changes.</source>
            <translation>
                <numerusform>{n} Änderungspaket gesendet.</numerusform>
                <numerusform>{n} Änderungspakete gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Received {n} sets of changes.</source>
            <translation>
                <numerusform>{n} Änderungspaket empfangen.</numerusform>
                <numerusform>{n} Änderungspakete empfangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>{n} files have not arrived yet.</source>
            <translation>
                <numerusform>{n} Datei ist noch nicht angekommen.</numerusform>
                <numerusform>{n} Dateien sind noch nicht angekommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>This library is on this device only. To add another, see Settings, Devices.</source>
            <translation>Diese Bibliothek gibt es nur auf diesem Gerät. Ein weiteres fügen Sie unter „Einstellungen“, „Geräte“ hinzu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.</source>
            <translation>Name des Ordners. „Physik/Festkörper“ ergibt einen Unterordner; leer lassen für keinen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder {title} removed; its feeds are kept. Press {undo} to undo.</source>
            <translation>Ordner {title} entfernt, die Feeds bleiben. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Import feeds (OPML)</source>
            <translation>Feeds importieren (OPML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Export feeds</source>
            <translation>Feeds exportieren</translation>
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
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move to folder…</source>
            <translation>In Ordner verschieben…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Stop following</source>
            <translation>Abbestellen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Refresh feeds in folder</source>
            <translation>Feeds im Ordner aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove from folder</source>
            <translation>Aus Ordner entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove folder and keep feeds</source>
            <translation>Ordner entfernen, Feeds behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Select a feed in the sidebar first.</source>
            <translation>Wählen Sie zuerst einen Feed in der Seitenleiste aus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move {title}</source>
            <translation>{title} verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>{summary}. Press {undo} to undo.</source>
            <translation>{summary}. Rückgängig: {undo}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>{n} feeds written to {target}.</source>
            <translation>
                <numerusform>{n} Feed in {target} geschrieben.</numerusform>
                <numerusform>{n} Feeds in {target} geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>use default setting</source>
            <translation>nach Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 14 days</source>
            <translation>nach 14 Tagen verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 30 days</source>
            <translation>nach 30 Tagen verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 90 days</source>
            <translation>nach 90 Tagen verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after a year</source>
            <translation>nach einem Jahr verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>never dismiss</source>
            <translation>nie verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 15 minutes</source>
            <translation>alle 15 Minuten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every hour</source>
            <translation>stündlich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 6 hours</source>
            <translation>alle 6 Stunden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>once a day</source>
            <translation>einmal täglich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>only manually</source>
            <translation>nur von Hand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Adding {address}</source>
            <translation>{address} wird hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Add feed</source>
            <translation>Feed hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>This page has several feeds:</source>
            <translation>Diese Seite hat mehrere Feeds:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing feeds</source>
            <translation>Feeds werden aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{title} is now refreshed {schedule}.</source>
            <translation>{title} wird jetzt so aktualisiert: {schedule}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{added} new in the inbox</source>
            <translation>{added} neu im Eingang</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Nothing new</source>
            <translation>Nichts Neues</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>; {n} entries could not be read</source>
            <translation>
                <numerusform>; {n} Eintrag war nicht lesbar</numerusform>
                <numerusform>; {n} Einträge waren nicht lesbar</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>You no longer follow {title}; its papers are kept. Press {undo} to undo.</source>
            <translation>{title} ist abbestellt, die Artikel bleiben. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.</source>
            <translation>Unberührte Artikel aus {title} im Eingang: {retention}. Gelöscht wird nie etwas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Feeds are already being refreshed.</source>
            <translation>Feeds werden bereits aktualisiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{papers} left untouched in the inbox moved to “Dismissed”.</source>
            <translation>Unberührt im Eingang gelegen, jetzt unter „Verworfen“: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.</source>
            <translation>{news}. {failed} von {all} Feeds konnten nicht aktualisiert werden; Näheres steht in der Seitenleiste.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
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
            <translation>Wird exportiert: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching {name}</source>
            <translation>{name} wird angehängt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saving files</source>
            <translation>Dateien werden gespeichert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.</source>
            <translation>
                <numerusform>{n} Anmerkung in „{name}“ wird mit entfernt. Sie können das 90 Tage lang rückgängig machen.</numerusform>
                <numerusform>{n} Anmerkungen in „{name}“ werden mit entfernt. Sie können das 90 Tage lang rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>Fetching PDFs</source>
            <translation>PDFs werden abgerufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>PDF attached. Press {undo} to undo.</source>
            <translation>PDF angehängt. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Export {papers}</source>
            <translation>{papers} exportieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Link files</source>
            <translation>Dateien verknüpfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saved {n} files to {folder}.</source>
            <translation>
                <numerusform>{n} Datei in {folder} gespeichert.</numerusform>
                <numerusform>{n} Dateien in {folder} gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attached {what}. Press {undo} to undo.</source>
            <translation>Angehängt: {what}. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This file is already attached to the paper.</source>
            <translation>Diese Datei ist bereits an den Artikel angehängt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/follow_feed.py" />
            <source>Fetching {address}</source>
            <translation>{address} wird abgerufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Select the papers whose PDFs you want to fetch.</source>
            <translation>Wählen Sie die Artikel aus, deren PDFs Sie abrufen möchten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Press {undo} to undo.</source>
            <translation>Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} copied as {format}.</source>
            <translation>{papers} als {format} kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching files</source>
            <translation>Dateien werden angehängt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files are missing.</source>
            <translation>
                <numerusform>{n} Datei fehlt.</numerusform>
                <numerusform>{n} Dateien fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} papers have no files.</source>
            <translation>
                <numerusform>{n} Artikel hat keine Dateien.</numerusform>
                <numerusform>{n} Artikel haben keine Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Remove attached file</source>
            <translation>Angehängte Datei entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>File to remove</source>
            <translation>Zu entfernende Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files.</source>
            <translation>Dieser Artikel hat keine Dateien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} exported to {target}.</source>
            <translation>{papers} exportiert: {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Dieser Artikel hat noch keine Dateien. Um eine anzuhängen, drücken Sie {palette} und geben Sie „anhängen“ ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>repaired text</source>
            <translation>korrigierter Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>This folder already contains {n} PDFs and reference files. Import them as well?</source>
            <translation>
                <numerusform>Dieser Ordner enthält bereits {n} PDF oder Literaturdatei. Ebenfalls importieren?</numerusform>
                <numerusform>Dieser Ordner enthält bereits {n} PDFs und Literaturdateien. Ebenfalls importieren?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import papers from files</source>
            <translation>Artikel aus Dateien importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import a folder of PDFs or Zotero's data folder</source>
            <translation>Ordner mit PDFs oder Zoteros Datenordner importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop watching {folder}?</source>
            <translation>{folder} nicht mehr überwachen?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Choose a folder whose new PDFs and reference files are imported automatically</source>
            <translation>Wählen Sie einen Ordner, dessen neue PDFs und Literaturdateien automatisch importiert werden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Importing {folder}</source>
            <translation>{folder} wird importiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Importing {name}</source>
            <translation>{name} wird importiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>PaperDesk now watches {folder}. Files in it are left unchanged.</source>
            <translation>PaperDesk überwacht jetzt {folder}. Die Dateien darin bleiben unverändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.</source>
            <translation>Die Zwischenablage ist leer. Kopieren Sie zuerst die Seite eines Feeds oder BibTeX und drücken Sie dann {import-pasted}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>the clipboard</source>
            <translation>die Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Synced with your lab. {parts}</source>
            <translation>Mit Ihrer Arbeitsgruppe abgeglichen. {parts}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the papers they have.</source>
            <translation>Änderungen an „{collection}“ werden dann nicht mehr gesendet oder empfangen, weder von Ihnen noch von anderen. Alle behalten die Artikel, die sie haben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Sharing {collection}</source>
            <translation>{collection} wird geteilt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Stop sharing</source>
            <translation>Teilen beenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Syncing with lab</source>
            <translation>Abgleich mit der Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Go to the collection that you want to share, then try again.</source>
            <translation>Öffnen Sie die Sammlung, die Sie teilen möchten, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Asking for the members of the lab</source>
            <translation>Mitglieder der Arbeitsgruppe werden abgefragt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>No longer sharing {collection}</source>
            <translation>Teilen von {collection} wird beendet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>This library is not in a lab. To join or create one, see Settings, Lab.</source>
            <translation>Diese Bibliothek gehört zu keiner Arbeitsgruppe. Unter „Einstellungen“, „Arbeitsgruppe“ können Sie einer beitreten oder eine anlegen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Password for your lab:</source>
            <translation>Passwort für Ihre Arbeitsgruppe:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>All members have this collection.</source>
            <translation>Alle Mitglieder haben diese Sammlung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Link a file to {title}</source>
            <translation>Datei mit {title} verknüpfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose documents (.tex .aux .bcf .md .qmd .typ)</source>
            <translation>Dokumente wählen (.tex .aux .bcf .md .qmd .typ)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source> and {n} more</source>
            <translation>
                <numerusform> und {n} weiterer</numerusform>
                <numerusform> und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>No paper has the key {names}{more}.</source>
            <translation>Kein Artikel hat den Schlüssel {names}{more}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds notes on {papers} and is kept up to date.</source>
            <translation>{target} enthält jetzt Notizen zu Artikeln ({papers}) und wird aktuell gehalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds {papers} and is kept up to date.</source>
            <translation>{target} enthält jetzt {papers} und wird aktuell gehalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{papers} exported to {target}. {missing}</source>
            <translation>{papers} exportiert: {target}. {missing}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Password for {name}:</source>
            <translation>Passwort für {name}:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>{name} is password-protected and was skipped.</source>
            <translation>{name} ist passwortgeschützt und wurde übersprungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network.</source>
            <translation>Um Widerrufe und Korrekturen zu finden, sendet PaperDesk die DOIs der Artikel, die Sie behalten, an Crossref, jetzt und einmal im Monat. Sonst wird nichts gesendet. Zulassen? Unter „Einstellungen“, „Netzwerk“ können Sie das ausschalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can turn it off in the File menu.</source>
            <translation>Um fehlende Angaben nachzuschlagen, sendet PaperDesk die Titel, DOIs und arXiv-IDs unvollständiger Artikel an arXiv und Crossref, jetzt und künftig automatisch. Sonst wird nichts gesendet. Zulassen? Im Menü „Datei“ können Sie das ausschalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>Looking up papers</source>
            <translation>Artikel werden nachgeschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Looking up missing details</source>
            <translation>Fehlende Angaben werden nachgeschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/jobs/check_standing.py" />
            <source>Checking Crossref for retractions</source>
            <translation>Widerrufe werden bei Crossref geprüft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{what}. Search for “is:changed” to see them.</source>
            <translation>{what}. Mit der Suche „is:changed“ sehen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>No papers to look up: all have their details, or were looked up before.</source>
            <translation>Nichts nachzuschlagen: Alle Artikel sind vollständig oder wurden schon nachgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} retracted or withdrawn</source>
            <translation>{papers} widerrufen oder zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} corrected</source>
            <translation>{papers} korrigiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are now looked up automatically.</source>
            <translation>Fehlende Angaben werden jetzt automatisch nachgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are no longer looked up automatically.</source>
            <translation>Fehlende Angaben werden nicht mehr automatisch nachgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Allow</source>
            <translation>Zulassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} looked up; no certain match was found.</source>
            <translation>{papers} nachgeschlagen; kein sicherer Treffer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Details of {papers} filled in. Press {undo} to undo them one by one.</source>
            <translation>Angaben ergänzt: {papers}. Einzeln rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Crossref lists no retractions or corrections.</source>
            <translation>Crossref kennt keine Widerrufe oder Korrekturen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>Downloading the model</source>
            <translation>Das Modell wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>{name} downloaded. Papers are being analysed in the background.</source>
            <translation>{name} heruntergeladen. Die Artikel werden im Hintergrund analysiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} were merged into existing papers. Press {key} to see them.</source>
            <translation>
                <numerusform>{n} wurde mit einem vorhandenen Artikel zusammengeführt. Anzeigen: {key}.</numerusform>
                <numerusform>{n} wurden mit vorhandenen Artikeln zusammengeführt. Anzeigen: {key}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} may be papers you already have. Press {key} to compare them.</source>
            <translation>
                <numerusform>{n} haben Sie vielleicht schon. Vergleichen: {key}.</numerusform>
                <numerusform>{n} haben Sie vielleicht schon. Vergleichen: {key}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Turn on access in Settings, Other programs, so that Writer finds PaperDesk.</source>
            <translation>Schalten Sie den Zugriff unter „Einstellungen“, „Andere Programme“ ein, damit Writer PaperDesk findet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installing in LibreOffice</source>
            <translation>Installation in LibreOffice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.</source>
            <translation>Dieser Artikel hat noch keine Webseite. Drücken Sie {details}, um eine DOI, eine arXiv-ID oder einen Link anzugeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>BibTeX of {papers} copied.</source>
            <translation>BibTeX kopiert: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>{papers} marked as read. Press {undo} to undo.</source>
            <translation>{papers} als gelesen markiert. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Everything is already read.</source>
            <translation>Es ist schon alles gelesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Permanently delete {papers} and their notes? This cannot be undone.</source>
            <translation>{papers} samt Notizen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{papers} printed.</source>
            <translation>{papers} gedruckt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print {papers}</source>
            <translation>{papers} drucken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>First {papers} of {all} printed.</source>
            <translation>Die ersten {papers} von {all} gedruckt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing {papers}</source>
            <translation>Wird gedruckt: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print “{title}”</source>
            <translation>„{title}“ drucken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing “{title}”</source>
            <translation>„{title}“ wird gedruckt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>There is nothing to print.</source>
            <translation>Es gibt nichts zu drucken.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{n} pages printed.</source>
            <translation>
                <numerusform>{n} Seite gedruckt.</numerusform>
                <numerusform>{n} Seiten gedruckt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing pages</source>
            <translation>Seiten werden gedruckt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing failed. Check the printer, or the file to print to.</source>
            <translation>Der Druck ist fehlgeschlagen. Prüfen Sie den Drucker oder die Datei, in die gedruckt wird.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Rename tag</source>
            <translation>Schlagwort umbenennen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>New name for “{name}”. Use a slash to nest it within another tag.</source>
            <translation>Neuer Name für „{name}“. Ein Schrägstrich ordnet es einem anderen Schlagwort unter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Deleted {tags}, removed from {count}. You can undo this.</source>
            <translation>Gelöscht: {tags} ({count}). Sie können das rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>the tag “{name}”</source>
            <translation>das Schlagwort „{name}“</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} Schlagwort</numerusform>
                <numerusform>{n} Schlagwörter</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Search for something first, then press {save-search} to save the search in the sidebar.</source>
            <translation>Suchen Sie zuerst etwas, dann speichert {save-search} die Suche in der Seitenleiste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Save search</source>
            <translation>Suche speichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Name in the sidebar</source>
            <translation>Name in der Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.</source>
            <translation>Es gibt kein Schlagwort {number}. Die Nummern folgen der Seitenleiste; mit {tag} fügen Sie eines hinzu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” removed from {papers}.</source>
            <translation>Schlagwort „{name}“ entfernt: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” added to {papers}.</source>
            <translation>Schlagwort „{name}“ hinzugefügt: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Select a single paper to write a note.</source>
            <translation>Wählen Sie einen einzelnen Artikel aus, um eine Notiz zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/triage.py" />
            <source>All read: nothing left in {place}.</source>
            <translation>Alles gelesen: nichts mehr übrig in „{place}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Check for updates to PaperDesk now and once a week? Nothing is installed automatically.</source>
            <translation>Jetzt und einmal pro Woche nach Updates für PaperDesk suchen? Nichts wird automatisch installiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {newer} is available (you have {own}). Update with “{update}”.</source>
            <translation>PaperDesk {newer} ist verfügbar (Sie haben {own}). So aktualisieren Sie: „{update}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Checking for updates</source>
            <translation>Suche nach Updates</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be checked.</source>
            <translation>Sie haben PaperDesk {own}. Es ist nicht bekannt, woher diese Installation stammt; daher kann nicht nach Updates gesucht werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {own} is up to date.</source>
            <translation>PaperDesk {own} ist aktuell.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Redid: {label}.</source>
            <translation>Wiederholt: {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Undid: {label}.</source>
            <translation>Rückgängig gemacht: {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>For You: {tag}</source>
            <translation>Für Sie: {tag}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/ask.py" />
            <source>{name} was not opened: it is neither a web address nor a supported document.</source>
            <translation>{name} wurde nicht geöffnet: weder eine Webadresse noch ein unterstütztes Dokument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Keywords</source>
            <translation>Schlüsselwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation key</source>
            <translation>Zitierschlüssel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>Identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>arXiv ID</source>
            <translation>arXiv-ID</translation>
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
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>PaperDesk ran into a bug. Your library is safe. Details are in the log.</source>
            <translation>In PaperDesk ist ein Fehler aufgetreten. Ihre Bibliothek ist sicher. Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/key_names.py" />
            <source>the menu</source>
            <translation>das Menü</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>For You</source>
            <translation>Für Sie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Starred</source>
            <translation>Mit Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Reading list</source>
            <translation>Leseliste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Annotated</source>
            <translation>Mit Anmerkungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Dismissed</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>All papers</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/status_bar.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Type to find</source>
            <translation>Zum Suchen tippen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/main_window.py" />
            <source>{title} · PaperDesk</source>
            <translation>{title} · PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu of all actions</source>
            <translation>Menü mit allen Aktionen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>the dropped text</source>
            <translation>der abgelegte Text</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>saved search</source>
            <translation>gespeicherte Suche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>paper</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Search for actions, places or papers</source>
            <translation>Aktionen, Orte oder Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Export all papers</source>
            <translation>Alle Artikel exportieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>{format} ({purpose})…</source>
            <translation>{format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Link a .bib file…</source>
            <translation>.bib-Datei verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>No other collection</source>
            <translation>Keine andere Sammlung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>When untouched in inbox</source>
            <translation>Wenn im Eingang unberührt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Stop sharing…</source>
            <translation>Teilen beenden…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move into</source>
            <translation>Verschieben in</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Merge into</source>
            <translation>Zusammenführen mit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rank the inbox for this tag</source>
            <translation>Eingang nach diesem Schlagwort ordnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Nest in another tag…</source>
            <translation>Anderem Schlagwort unterordnen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with lab…</source>
            <translation>Mit Arbeitsgruppe teilen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with more members…</source>
            <translation>Mit weiteren Mitgliedern teilen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Retracted</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>✓ Kept</source>
            <translation>✓ Behalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>{n} Anmerkung</numerusform>
                <numerusform>{n} Anmerkungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>p. {page} of {count}</source>
            <translation>S. {page} von {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
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
            <translation>zu lesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/paper_list/title_editing.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Venue</source>
            <translation>Erschienen in</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Upvotes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Reading</source>
            <translation>Lesestand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on this computer.</source>
            <translation>Kopieren Sie eine Seite mit Artikeln (Hugging Face, arXiv) und drücken Sie {import-pasted}, oder legen Sie hier eine Datei ab. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to search, {palette} for everything else.</source>
            <translation>Tasten für den Anfang: {next} und {previous} zum Bewegen, {star} für einen Stern, {tag} für Schlagwörter, {search} zum Suchen, {palette} für alles andere.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library.</source>
            <translation>Alles gelesen. Drücken Sie {refresh}, um die Feeds zu aktualisieren, oder {go-library} für die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss.</source>
            <translation>Der Eingang ist leer. Neue Artikel werden hier nach dem geordnet, was Sie mit Stern versehen, behalten, verschlagworten und verwerfen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import a .bib file.</source>
            <translation>Ihre Bibliothek enthält noch keine Artikel. Drücken Sie {keep}, um einen Artikel aus dem Eingang zu behalten, oder {import}, um eine .bib-Datei zu importieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No starred papers. Press {star} to star one.</source>
            <translation>Keine Artikel mit Stern. Drücken Sie {star}, um einen Stern zu setzen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your reading list is empty. Press {reading-list} to add a paper.</source>
            <translation>Ihre Leseliste ist leer. Drücken Sie {reading-list}, um einen Artikel hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No notes yet. Press {note} to write one.</source>
            <translation>Noch keine Notizen. Drücken Sie {note}, um eine zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your devices agree on every paper.</source>
            <translation>Ihre Geräte stimmen bei allen Artikeln überein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No dismissed papers.</source>
            <translation>Keine verworfenen Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers from this feed yet. Press {refresh} to refresh.</source>
            <translation>Noch keine Artikel aus diesem Feed. Drücken Sie {refresh}, um ihn zu aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers with this tag. Press {tag} to tag one.</source>
            <translation>Keine Artikel mit diesem Schlagwort. Drücken Sie {tag}, um es zu vergeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>This collection is empty. Drag papers here to add them.</source>
            <translation>Diese Sammlung ist leer. Ziehen Sie Artikel hierher, um sie hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add your papers</source>
            <translation>Ihre Artikel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Follow new papers</source>
            <translation>Neue Artikel abonnieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}”. Press {back} to clear the search.</source>
            <translation>Kein Artikel passt zu „{text}“. Suche leeren: {back}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Why no papers are shown</source>
            <translation>Warum keine Artikel zu sehen sind</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library is empty</source>
            <translation>Ihre Bibliothek ist leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The library cannot be opened</source>
            <translation>Die Bibliothek kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to clear the search.</source>
            <translation>Kein Artikel in „{place}“ passt zu „{text}“. Überall suchen: {search-everywhere}. Suche leeren: {back}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No results</source>
            <translation>Keine Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Paste a feed page</source>
            <translation>Seite eines Feeds einfügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import files: .bib, RIS, PDF…</source>
            <translation>Dateien importieren: .bib, RIS, PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import folder: PDFs or Zotero data…</source>
            <translation>Ordner importieren: PDFs, Zotero-Daten…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Try the sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face daily</source>
            <translation>Hugging Face Daily</translation>
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
            <translation>Anderer Feed…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add {name}</source>
            <translation>{name} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Paste a page</source>
            <translation>Eine Seite einfügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Follow three feeds</source>
            <translation>Drei Feeds abonnieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Star a paper</source>
            <translation>Einen Stern setzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Cite a paper</source>
            <translation>Einen Artikel zitieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps: all done</source>
            <translation>Erste Schritte: alle geschafft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}: {n} of {all}</source>
            <translation>{step}: {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}, done</source>
            <translation>{step}, erledigt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Relevance</source>
            <translation>Relevanz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Publication date</source>
            <translation>Erscheinungsdatum</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>First author</source>
            <translation>Erstautor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>No groups</source>
            <translation>Ohne Gruppen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By feed</source>
            <translation>Nach Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By tag</source>
            <translation>Nach Schlagwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} papers have no authors or year.</source>
            <translation>
                <numerusform>Bei {n} Artikel fehlen Autoren oder Jahr.</numerusform>
                <numerusform>Bei {n} Artikeln fehlen Autoren oder Jahr.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{papers} in {place}, {n} ms</source>
            <translation>{papers} in „{place}“, {n} ms</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} left</source>
            <translation>noch {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Reverse order</source>
            <translation>Umgekehrte Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Look up details</source>
            <translation>Angaben nachschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Look up at arXiv and Crossref</source>
            <translation>Bei arXiv und Crossref nachschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Custom order</source>
            <translation>Eigene Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Best for you</source>
            <translation>Beste für Sie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>reversed</source>
            <translation>umgekehrt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>unread</source>
            <translation>ungelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>tagged {name}</source>
            <translation>Schlagwort {name}</translation>
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
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>No recent searches</source>
            <translation>Keine letzten Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add papers</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/waiting_rows.py" />
            <source>Opening library</source>
            <translation>Bibliothek wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <source>No abstract yet.</source>
            <translation>Noch kein Abstract.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Comment…</source>
            <translation>Kommentieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/at_selection.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/action_bar.py" />
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove</source>
            <translation>Artikel von {author}. Ziehen oder Alt+← → zum Verschieben, F2 zum Umbenennen, Entf zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Enter to search, Alt+arrow to move, F2 to rename, Delete to remove</source>
            <translation>Enter zum Suchen, Alt+Pfeil zum Verschieben, F2 zum Umbenennen, Entf zum Entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Show papers by this author</source>
            <translation>Artikel dieser Person anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Family, Given</source>
            <translation>Nachname, Vorname</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <source>BibTeX preview</source>
            <translation>BibTeX-Vorschau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show or hide all details</source>
            <translation>Alle Angaben ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Details</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Your changes</source>
            <translation>Ihre Änderungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(undone)</source>
            <translation>(rückgängig gemacht)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>add</source>
            <translation>hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/link_completion.py" />
            <source>Papers to link to</source>
            <translation>Artikel, auf die verwiesen werden kann</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>In its note: {text}</source>
            <translation>In der Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>Mentioned in</source>
            <translation>Erwähnt in</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove tag “{name}”</source>
            <translation>Schlagwort „{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ tag</source>
            <translation>+ Schlagwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Add a tag</source>
            <translation>Schlagwort hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>The source gave neither authors nor date. Add them</source>
            <translation>Die Quelle nannte weder Autoren noch Datum. Jetzt ergänzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Details missing</source>
            <translation>Angaben fehlen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from paper</source>
            <translation>Vom Artikel entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Copy {citation}</source>
            <translation>{citation} kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from collection “{name}”</source>
            <translation>Aus Sammlung „{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>not found in the new text</source>
            <translation>im neuen Text nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Enter to edit this note, Delete to delete it, V for earlier versions</source>
            <translation>Enter zum Bearbeiten dieser Notiz, Entf zum Löschen, V für frühere Fassungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Earlier versions…</source>
            <translation>Frühere Fassungen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>{keys}, 1 to 8 for a colour</source>
            <translation>{keys}, 1 bis 8 für eine Farbe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_text.py" />
            <source>No paper has the citation key “{key}”.</source>
            <translation>Kein Artikel hat den Zitierschlüssel „{key}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Earlier versions of a note</source>
            <translation>Frühere Fassungen einer Notiz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions, newest first</source>
            <translation>Fassungen, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions are kept for 90 days, one for each editing session.</source>
            <translation>Fassungen bleiben 90 Tage erhalten, eine je Bearbeitung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Restore this version</source>
            <translation>Diese Fassung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>until {moment}</source>
            <translation>bis {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>This note has no earlier versions.</source>
            <translation>Diese Notiz hat keine früheren Fassungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note, in Markdown</source>
            <translation>Notiz, in Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.</source>
            <translation>Markdown, $Formeln$, Kästchen mit - [ ], Verweise auf Artikel mit [[. Wird beim Tippen gespeichert; Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note preview</source>
            <translation>Vorschau der Notiz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>{note} to add</source>
            <translation>neu: {note}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>Notes and highlights</source>
            <translation>Notizen, Anmerkungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected. Press {next} and {previous} to move through the list.</source>
            <translation>Kein Artikel ausgewählt. Mit {next} und {previous} gehen Sie durch die Liste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected.</source>
            <translation>Kein Artikel ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <source>For You {because}</source>
            <translation>Für Sie {because}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been withdrawn. The text shown is the earlier version.</source>
            <translation>Dieser Artikel wurde zurückgezogen. Der Text ist der der früheren Version.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been retracted. The text shown is the earlier version.</source>
            <translation>Dieser Artikel wurde widerrufen. Der Text ist der der früheren Version.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Reading state</source>
            <translation>Lesestand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Editors</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Color</source>
            <translation>Farbe</translation>
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
            <translation>Diesen Wert auf allen Geräten verwenden. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value and keep the other one here. Press {undo} to undo.</source>
            <translation>Diesen Wert verwenden und den anderen hier aufbewahren. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Turn this record back into a separate paper. Press {undo} to undo.</source>
            <translation>Aus diesem Datensatz wieder einen eigenen Artikel machen. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>until {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
Current value, from {moment}</source>
            <translation>{value}
Aktueller Wert, vom {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
From {moment}</source>
            <translation>{value}
Vom {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this</source>
            <translation>Diesen verwenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Other values</source>
            <translation>Andere Werte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Merged into this paper</source>
            <translation>Mit diesem Artikel zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep this</source>
            <translation>Diesen behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/seen_section.py" />
            <source>Seen in</source>
            <translation>Gesehen in</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>all {n}</source>
            <translation>alle {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} papers selected</source>
            <translation>
                <numerusform>{n} Artikel ausgewählt</numerusform>
                <numerusform>{n} Artikel ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove them from “{name}”</source>
            <translation>Aus „{name}“ entfernen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} unread</source>
            <translation>{n} ungelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} starred</source>
            <translation>{n} mit Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>☆ Star</source>
            <translation>☆ Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Selected</source>
            <translation>Ausgewählt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>and {papers} more</source>
            <translation>und {papers} weitere</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Tag all “{name}”</source>
            <translation>Alle mit „{name}“ verschlagworten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ collection</source>
            <translation>+ Sammlung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Both mention: {words}</source>
            <translation>Beide erwähnen: {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Similar in your library</source>
            <translation>Ähnliches in Ihrer Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>tag, another tag…</source>
            <translation>Schlagwort, noch eines…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Tags to add</source>
            <translation>Zu vergebende Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Press Enter to add. Separate tags with commas; put a minus before a tag to remove it.</source>
            <translation>Enter zum Hinzufügen. Trennen Sie Schlagwörter mit Kommas; ein Minus davor entfernt eines.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors</source>
            <translation>Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>editors</source>
            <translation>Herausgeber</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>identifiers</source>
            <translation>Kennungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {field} changed by {who}, {day}</source>
            <translation>In Ihrer Arbeitsgruppe: {field} geändert von {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{highlight} to highlight, {first} to {last} for a colour, {comment} to comment</source>
            <translation>{highlight} zum Hervorheben, {first} bis {last} für eine Farbe, {comment} zum Kommentieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} % read</source>
            <translation>{n} % gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {told}, {day}</source>
            <translation>In Ihrer Arbeitsgruppe: {told}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>shared by {who}</source>
            <translation>geteilt von {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>taken out of the collection by {who}</source>
            <translation>aus der Sammlung genommen von {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>rank {n}</source>
            <translation>Rang {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>submitted by {name}</source>
            <translation>eingereicht von {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>★ Starred</source>
            <translation>★ Mit Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>no text layer</source>
            <translation>ohne Textebene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>published (cite this one)</source>
            <translation>veröffentlicht (diese zitieren)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>preprint</source>
            <translation>Preprint</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Another version of the same work, {state}</source>
            <translation>Eine andere Version derselben Arbeit, {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Other versions of this work</source>
            <translation>Andere Versionen dieser Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Select text first: drag over it, or double-click a word.</source>
            <translation>Wählen Sie zuerst Text aus: darüber ziehen oder ein Wort doppelklicken.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Imported {what}. Press {undo} to undo.</source>
            <translation>Importiert: {what}. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>There are no annotations to import.</source>
            <translation>Es gibt keine Anmerkungen zu importieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>That selection is too long for one annotation.</source>
            <translation>Diese Auswahl ist zu lang für eine Anmerkung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>this PDF has no text layer to search</source>
            <translation>dieses PDF hat keine durchsuchbare Textebene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure.</source>
            <translation>Wählen Sie Text aus und drücken Sie {reader-highlight} zum Hervorheben, {reader-note} für eine Notiz, {reader-area} für eine Abbildung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>p. {label}</source>
            <translation>S. {label}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>and {n} more; search to find them.</source>
            <translation>
                <numerusform>und {n} weitere; suchen Sie danach.</numerusform>
                <numerusform>und {n} weitere; suchen Sie danach.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>p. {label}, figure</source>
            <translation>S. {label}, Abbildung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>No annotations match.</source>
            <translation>Keine passenden Anmerkungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Comment</source>
            <translation>Kommentieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Comment in Markdown. Press Ctrl+Enter or Esc to finish.</source>
            <translation>Kommentar in Markdown. Strg+Enter oder Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Import {what} made in other programs</source>
            <translation>{what} aus anderen Programmen importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>made in another program</source>
            <translation>aus einem anderen Programm</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Figure</source>
            <translation>Abbildung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Enter password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <source>This PDF has no outline. Press {reader-thumbnails} to show thumbnails.</source>
            <translation>Dieses PDF hat keine Gliederung. {reader-thumbnails} zeigt Miniaturen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/page_view.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Save a copy of the PDF</source>
            <translation>Kopie des PDFs speichern</translation>
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
            <translation>Gespeichert: {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Done and removed from the reading list.</source>
            <translation>Erledigt und aus der Leseliste entfernt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Back on the reading list.</source>
            <translation>Wieder auf der Leseliste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Page number (1 to {page_count}) or label</source>
            <translation>Seitenzahl (1 bis {page_count}) oder Beschriftung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Go to page</source>
            <translation>Gehe zu Seite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>There is no page {answer}; the file has {page_count} pages.</source>
            <translation>Eine Seite {answer} gibt es nicht; die Datei hat {page_count} Seiten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Page {page} of {count}, {read} % read</source>
            <translation>Seite {page} von {count}, {read} % gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>An XFA form, which only Adobe's programs display in full</source>
            <translation>Ein XFA-Formular, das nur Programme von Adobe vollständig anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Full text indexed</source>
            <translation>Volltext im Index</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>No text layer to select or search</source>
            <translation>Keine Textebene zum Auswählen oder Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{page} of {count}</source>
            <translation>{page} von {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{label}  ({page} of {count})</source>
            <translation>{label}  ({page} von {count})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <source>Close {title}</source>
            <translation>{title} schließen</translation>
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
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Highlight</source>
            <translation>Hervorheben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Underline</source>
            <translation>Unterstreichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom</source>
            <translation>{reader-actual} für Originalgröße; {reader-larger} und {reader-smaller} zum Zoomen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Notes next to the pages</source>
            <translation>Notizen neben den Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Fit to window width</source>
            <translation>An Fensterbreite anpassen</translation>
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
            <translation>In PaperDesk ist ein Fehler aufgetreten. Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Moved the papers in “{name}” to “{target}”. Press {undo} to undo.</source>
            <translation>Artikel aus „{name}“ nach „{target}“ verschoben. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Merged “{name}” into “{target}”. Press {undo} to undo.</source>
            <translation>„{name}“ mit „{target}“ zusammengeführt. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” into “{target}”</source>
            <translation>„{name}“ in „{target}“ verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Merge “{name}” into “{target}”</source>
            <translation>„{name}“ mit „{target}“ zusammenführen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” to the top level</source>
            <translation>„{name}“ auf die oberste Ebene verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” before “{target}”</source>
            <translation>„{name}“ vor „{target}“ verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” after “{target}”</source>
            <translation>„{name}“ hinter „{target}“ verschieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>{what} (hold Shift to merge)</source>
            <translation>{what} (zum Zusammenführen Umschalt halten)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_delegate.py" />
            <source>New name for {name}</source>
            <translation>Neuer Name für {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>closed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds</source>
            <translation>Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Last refreshed {moment}</source>
            <translation>Zuletzt aktualisiert: {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Papers with values that differ between your devices</source>
            <translation>Artikel mit Werten, in denen sich Ihre Geräte unterscheiden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Never refreshed</source>
            <translation>Noch nie aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_view.py" />
            <source>Places, feeds, collections and tags</source>
            <translation>Orte, Feeds, Sammlungen und Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Last message</source>
            <translation>Letzte Meldung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Show all activity</source>
            <translation>Alle Aktivitäten anzeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers, {inbox} in the inbox</source>
            <translation>
                <numerusform>{n} Artikel, {inbox} im Eingang</numerusform>
                <numerusform>{n} Artikel, {inbox} im Eingang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers to index</source>
            <translation>
                <numerusform>{n} Artikel noch nicht im Index</numerusform>
                <numerusform>{n} Artikel noch nicht im Index</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Index up to date</source>
            <translation>Index aktuell</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>yellow</source>
            <translation>gelb</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>purple</source>
            <translation>violett</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>magenta</source>
            <translation>magenta</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>grey</source>
            <translation>grau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Last action</source>
            <translation>Letzte Aktion</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Current list: {title}</source>
            <translation>Aktuelle Liste: {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>{annotations} copied as Markdown.</source>
            <translation>{annotations} als Markdown kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Copying {annotations}</source>
            <translation>Wird kopiert: {annotations}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Selected: {papers}</source>
            <translation>Ausgewählt: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Marked area</source>
            <translation>Markierter Bereich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>page {n}</source>
            <translation>Seite {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Highlights</source>
            <translation>Hervorhebungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Underlines</source>
            <translation>Unterstreichungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Marked areas</source>
            <translation>Markierte Bereiche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Markdown (one file)…</source>
            <translation>Markdown (eine Datei)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes for Obsidian or Logseq (folder)…</source>
            <translation>Notizen für Obsidian oder Logseq (Ordner)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>W3C Web Annotations (JSON-LD)…</source>
            <translation>W3C Web Annotations (JSON-LD)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>{annotations} in {papers}.</source>
            <translation>{annotations} ({papers}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and press {note}.</source>
            <translation>Hier gibt es noch keine Anmerkungen. Wählen Sie Text in einem PDF aus und drücken Sie {reader-highlight}, oder wählen Sie einen Artikel aus und drücken Sie {note}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Annotations</source>
            <translation>Anmerkungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Search quotes, comments and titles</source>
            <translation>Zitate, Kommentare und Titel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Only {color}</source>
            <translation>Nur {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations match. Try other colours, kinds or words.</source>
            <translation>Keine passenden Anmerkungen. Versuchen Sie andere Farben, Arten oder Wörter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Web page (*.html);;Markdown (*.md);;Mail (*.eml)</source>
            <translation>Webseite (*.html);;Markdown (*.md);;E-Mail (*.eml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Since the last digest</source>
            <translation>Seit dem letzten Digest</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Choosing the best new papers…</source>
            <translation>Die besten neuen Artikel werden gewählt…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Send to me</source>
            <translation>Mir senden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Nothing new in this period. Choose a longer one below.</source>
            <translation>Nichts Neues in diesem Zeitraum. Wählen Sie unten einen längeren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Status</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last entry</source>
            <translation>Letzter Eintrag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last refresh</source>
            <translation>Letzte Aktualisierung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Discontinued</source>
            <translation>Eingestellt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Failing</source>
            <translation>Schlägt fehl</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>No entries for {days} days</source>
            <translation>Seit {days} Tagen keine Einträge</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Moved to a new address</source>
            <translation>Neue Adresse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>None of its papers kept</source>
            <translation>Kein Artikel behalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{n} feeds have problems.</source>
            <translation>
                <numerusform>{n} Feed hat Probleme.</numerusform>
                <numerusform>{n} Feeds haben Probleme.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{day}, {n} new</source>
            <translation>{day}, {n} neu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.</source>
            <translation>{brought} Artikel erhalten: {kept} behalten ({starred} mit Stern), {waiting} im Eingang.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feed health</source>
            <translation>Zustand der Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feeds and their status</source>
            <translation>Feeds und ihr Zustand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Previously at {address}.</source>
            <translation>Früher unter {address}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Show only feeds with problems</source>
            <translation>Nur Feeds mit Problemen anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Show papers</source>
            <translation>Artikel anzeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Paste the address of a feed or of a page that has one, or choose:</source>
            <translation>Fügen Sie die Adresse eines Feeds ein oder einer Seite, die einen hat, oder wählen Sie:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</source>
            <translation>Möglich sind auch eine arXiv-Kategorie (cs.LG), eine arXiv-Suchanfrage (au:tegmark AND grokking), die Adresse einer OPML-Datei oder eine Suche (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face trending</source>
            <translation>Hugging Face Trending</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>bioRxiv neuroscience</source>
            <translation>bioRxiv Neurowissenschaft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feeds found</source>
            <translation>Gefundene Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>All arXiv categories…</source>
            <translation>Alle arXiv-Kategorien…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>This page has several feeds. Choose one.</source>
            <translation>Diese Seite hat mehrere Feeds. Wählen Sie einen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Follow</source>
            <translation>Abonnieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>It has no entries at the moment.</source>
            <translation>Zurzeit ohne Einträge.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (meist Port 587)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>TLS (usually port 465)</source>
            <translation>TLS (meist Port 465)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>None (only for a server on this computer)</source>
            <translation>Keine (nur für einen Server auf diesem Computer)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Mail settings</source>
            <translation>E-Mail-Einstellungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Unchanged; stored in the system keyring</source>
            <translation>Unverändert; im Schlüsselbund des Systems gespeichert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>mail.example.org</source>
            <translation>mail.example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Leave empty if the server needs no login</source>
            <translation>Leer lassen, wenn der Server keine Anmeldung verlangt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Same as the recipient</source>
            <translation>Wie Empfänger</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Send digest to</source>
            <translation>Digest senden an</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Sender</source>
            <translation>Absender</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Save digest</source>
            <translation>Digest speichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sent to {recipient}.</source>
            <translation>An {recipient} gesendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Checking {address}</source>
            <translation>{address} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>arXiv categories</source>
            <translation>arXiv-Kategorien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden.</source>
            <translation>Jede Regel wird einmal auf jeden Artikel angewandt, der im Eingang ankommt; beim Artikel steht dann, welche Regel was getan hat. Ausgeblendete Artikel kommen zu „Verworfen“. Ein Artikel, dem eine andere Regel einen Stern gibt oder den sie behält, wird nicht ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Add the tag “{tag}”</source>
            <translation>Schlagwort „{tag}“ hinzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules for new papers</source>
            <translation>Regeln für neue Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Papers the rule finds</source>
            <translation>Artikel, die die Regel findet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test the rule to see what it would have found.</source>
            <translation>Testen Sie die Regel, um zu sehen, was sie gefunden hätte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>A query, as in the search field</source>
            <translation>Eine Suchanfrage wie im Suchfeld</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Optional; defaults to the query</source>
            <translation>Optional; sonst die Suchanfrage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Tag name</source>
            <translation>Name des Schlagworts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Never, or 30d, 6m, 2027-01-31</source>
            <translation>Nie, oder 30d, 6m, 2027-01-31</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test on last 500 papers</source>
            <translation>An den letzten 500 Artikeln testen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Save rule</source>
            <translation>Regel speichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Query</source>
            <translation>Suchanfrage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Enter a name for the tag.</source>
            <translation>Geben Sie einen Namen für das Schlagwort ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Move in the list</source>
            <translation>In der Liste bewegen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Select several</source>
            <translation>Mehrere auswählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Edit a note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>All keyboard shortcuts</source>
            <translation>Alle Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Find in the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Manual page</source>
            <translation>Handbuchseite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data for {title}</source>
            <translation>Daten zu {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Save {title}</source>
            <translation>{title} speichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{papers} added and {read} read this month</source>
            <translation>In diesem Monat {papers} hinzugefügt und {read} gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No data yet</source>
            <translation>Noch keine Daten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added and read per month</source>
            <translation>Hinzugefügt und gelesen pro Monat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread papers</source>
            <translation>Ungelesene Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent authors</source>
            <translation>Häufigste Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent journals and conferences</source>
            <translation>Häufigste Zeitschriften und Konferenzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Years of publication</source>
            <translation>Erscheinungsjahre</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} papers, all from {year}</source>
            <translation>
                <numerusform>{n} Artikel, aus dem Jahr {year}</numerusform>
                <numerusform>{n} Artikel, alle aus dem Jahr {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} Jahr</numerusform>
                <numerusform>{n} Jahre</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No years known yet</source>
            <translation>Noch keine Jahre bekannt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{name} leads with {n}</source>
            <translation>{name} führt mit {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread at month end</source>
            <translation>Ungelesen am Monatsende</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} unread papers</source>
            <translation>
                <numerusform>{n} ungelesener Artikel</numerusform>
                <numerusform>{n} ungelesene Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Library map</source>
            <translation>Karte der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread; {time} to go at your current pace.</source>
            <translation>{papers} ungelesen; bei Ihrem jetzigen Tempo noch {time}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n} Tage</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers}, {starred} starred, {annotated} annotated.</source>
            <translation>{papers}, {starred} mit Stern, {annotated} mit Anmerkungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Similar papers are close together. Scroll to zoom, drag to move, click to open.</source>
            <translation>Ähnliche Artikel liegen nah beieinander. Mausrad zum Zoomen, Ziehen zum Verschieben, Klick zum Öffnen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The map needs more papers with abstracts.</source>
            <translation>Die Karte braucht mehr Artikel mit Abstracts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>No unread papers.</source>
            <translation>Keine ungelesenen Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread.</source>
            <translation>{papers} ungelesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} Monat</numerusform>
                <numerusform>{n} Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} Woche</numerusform>
                <numerusform>{n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Insights</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The index is being built. The map will appear when it is ready.</source>
            <translation>Der Index wird aufgebaut. Die Karte erscheint, sobald er fertig ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Drawing the map…</source>
            <translation>Karte wird gezeichnet…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>No coloured tag</source>
            <translation>Kein farbiges Schlagwort</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>{n} papers on the map</source>
            <translation>
                <numerusform>{n} Artikel auf der Karte</numerusform>
                <numerusform>{n} Artikel auf der Karte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>Show only these papers</source>
            <translation>Nur diese Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.</source>
            <translation>Artikel als Punkte, ähnliche nah beieinander. Plus und Minus zum Zoomen, Pfeiltasten zum Verschieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>SVG image (*.svg);;PNG image (*.png)</source>
            <translation>SVG-Bild (*.svg);;PNG-Bild (*.png)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>{formats};;CSV table (*.csv)</source>
            <translation>{formats};;CSV-Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Saved to {target}.</source>
            <translation>Gespeichert: {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Nothing is running. Imports, refreshes and exports appear here.</source>
            <translation>Nichts läuft. Importe, Aktualisierungen und Exporte erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Progress: {job}</source>
            <translation>Fortschritt: {job}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Messages, newest first</source>
            <translation>Meldungen, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>No messages yet.</source>
            <translation>Noch keine Meldungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Recent messages</source>
            <translation>Letzte Meldungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>{label} (interrupted)</source>
            <translation>{label} (unterbrochen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>in progress</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first.</source>
            <translation>Nur dieser Schritt wird rückgängig gemacht; spätere bleiben. Hat ein späterer Schritt dasselbe geändert, machen Sie zuerst diesen rückgängig.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>“{title}”</source>
            <translation>„{title}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Steps, newest first</source>
            <translation>Schritte, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>No steps yet. Steps are kept for 90 days.</source>
            <translation>Noch keine Schritte. Schritte bleiben 90 Tage erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Search steps and papers</source>
            <translation>Schritte und Artikel durchsuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Find steps and papers</source>
            <translation>Schritte und Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Undo this step</source>
            <translation>Diesen Schritt rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Redo this step</source>
            <translation>Diesen Schritt wiederholen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(in progress)</source>
            <translation>(läuft)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Everything that can still be read goes into a new database; the rest is taken from the last backup where possible. The damaged files are kept.</source>
            <translation>Alles, was noch lesbar ist, kommt in eine neue Datenbank; der Rest wird nach Möglichkeit der letzten Sicherung entnommen. Die beschädigten Dateien bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>What an earlier library left in {folder} is moved aside. Nothing is deleted.</source>
            <translation>Was eine frühere Bibliothek in {folder} hinterlassen hat, wird beiseitegelegt. Nichts wird gelöscht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library</source>
            <translation>Leere Bibliothek anlegen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose a library, or an empty folder for a new one</source>
            <translation>Wählen Sie eine Bibliothek oder einen leeren Ordner für eine neue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Open another library…</source>
            <translation>Andere Bibliothek öffnen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Repair library…</source>
            <translation>Bibliothek reparieren…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library…</source>
            <translation>Leere Bibliothek anlegen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    {papers}, {notes}, {size} MB</source>
            <translation>{when}    {papers}, {notes}, {size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Compared with the current library: {difference}.</source>
            <translation>Verglichen mit der aktuellen Bibliothek: {difference}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    cannot be read</source>
            <translation>{when}    nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Library backups</source>
            <translation>Sicherungen der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups, newest first</source>
            <translation>Sicherungen, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Papers deleted or changed since then</source>
            <translation>Seither gelöschte oder geänderte Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No papers were deleted or changed.</source>
            <translation>Es wurden keine Artikel gelöscht oder geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore selected papers</source>
            <translation>Ausgewählte Artikel wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore this backup</source>
            <translation>Diese Sicherung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>changed since</source>
            <translation>seither geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>This backup cannot be read.</source>
            <translation>Diese Sicherung ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and tags are not shared.</source>
            <translation>Die Mitglieder erhalten die Artikel, und Bearbeiter können sie für alle ändern. Ihre Notizen, Hervorhebungen, Sterne und Schlagwörter werden nicht geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share “{collection}”</source>
            <translation>„{collection}“ teilen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Whole lab, with everyone who joins later</source>
            <translation>Ganze Arbeitsgruppe und alle, die später beitreten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Only these members:</source>
            <translation>Nur diese Mitglieder:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Also share attached files, up to 200 MB each</source>
            <translation>Auch angehängte Dateien teilen, bis zu je 200 MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Find a tag</source>
            <translation>Schlagwort suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags and their papers</source>
            <translation>Schlagwörter und ihre Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>No tags yet. Select papers and tag them to create one.</source>
            <translation>Noch keine Schlagwörter. Wählen Sie Artikel aus und vergeben Sie eines.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Keep “{tag}”</source>
            <translation>„{tag}“ behalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>{n} tags, on {papers}</source>
            <translation>
                <numerusform>{n} Schlagwort ({papers})</numerusform>
                <numerusform>{n} Schlagwörter ({papers})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. They are looked up immediately.</source>
            <translation>Geben Sie DOIs, arXiv-IDs, ISBNs, PMIDs oder Adressen von Artikeln ein, getrennt durch Leerzeichen oder Zeilenumbrüche. Sie werden sofort nachgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Identifiers or addresses</source>
            <translation>Kennungen oder Adressen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</source>
            <translation>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Looking up…</source>
            <translation>Wird nachgeschlagen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>No certain match found</source>
            <translation>Kein sicherer Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Details filled in</source>
            <translation>Ergänzte Angaben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Papers looked up</source>
            <translation>Nachgeschlagene Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.</source>
            <translation>{n} von {all} ergänzt. Angaben, die Sie bearbeitet haben, blieben unverändert. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>One name per line: Family, Given</source>
            <translation>Ein Name pro Zeile: Nachname, Vorname</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Year, month, day</source>
            <translation>Jahr, Monat, Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to keep</source>
            <translation>Wird behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to merge</source>
            <translation>Wird zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly the same paper</source>
            <translation>Sicher derselbe Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly two versions of one work</source>
            <translation>Sicher zwei Versionen einer Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly the same paper</source>
            <translation>Vielleicht derselbe Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly two versions of one work</source>
            <translation>Vielleicht zwei Versionen einer Arbeit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{n} pairs of similar papers</source>
            <translation>
                <numerusform>{n} Paar ähnlicher Artikel</numerusform>
                <numerusform>{n} Paare ähnlicher Artikel</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to undo a decision.</source>
            <translation>{pairs}, davon {sure} sicher gleich. Prüfen Sie, welche Werte bleiben sollen. Eine Entscheidung rückgängig machen: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>No possible duplicates found.</source>
            <translation>Keine möglichen Dubletten gefunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparing papers…</source>
            <translation>Artikel werden verglichen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possible duplicates</source>
            <translation>Mögliche Dubletten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparison, field by field</source>
            <translation>Vergleich, Feld für Feld</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge both into one paper; nothing is lost. Press {undo} to undo.</source>
            <translation>Beide zu einem Artikel zusammenführen; nichts geht verloren. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Swap</source>
            <translation>&amp;Tauschen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep the other paper and its citation key instead</source>
            <translation>Stattdessen den anderen Artikel und seinen Zitierschlüssel behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Two &amp;versions of one work</source>
            <translation>Zwei &amp;Versionen einer Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep both; each links to the other and shows its notes</source>
            <translation>Beide behalten; jeder verweist auf den anderen und zeigt dessen Notizen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Different papers</source>
            <translation>Verschiedene &amp;Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Never ask again</source>
            <translation>Nie wieder fragen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all certain pairs</source>
            <translation>Alle sicheren Paare zusammenführen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all {n} certain pairs</source>
            <translation>Alle {n} sicheren Paare zusammenführen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>What do you like?</source>
            <translation>Was gefällt Ihnen?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Titles, DOIs, citation keys or authors, one per line</source>
            <translation>Titel, DOIs, Zitierschlüssel oder Autoren, je Zeile einer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Papers or authors that you like, one per line</source>
            <translation>Artikel oder Autoren, die Ihnen gefallen, je Zeile einer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like these</source>
            <translation>Diese gefallen mir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars the papers in your library that match these lines</source>
            <translation>Setzt den Artikeln Ihrer Bibliothek, die zu diesen Zeilen passen, einen Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Next five</source>
            <translation>Die nächsten fünf</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.</source>
            <translation>„Für Sie“ ordnet Ihren Eingang nach Ihren Vorlieben. Geben Sie einige Artikel oder Autoren ein, oder bewerten Sie einige von diesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like it</source>
            <translation>Gefällt mir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Not for me</source>
            <translation>Nichts für mich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>You have rated every paper in the inbox.</source>
            <translation>Sie haben jeden Artikel im Eingang bewertet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars it</source>
            <translation>Setzt einen Stern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Dismisses it from the inbox</source>
            <translation>Verwirft den Artikel aus dem Eingang</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} records: {counts}.</source>
            <translation>
                <numerusform>{n} Datensatz: {counts}.</numerusform>
                <numerusform>{n} Datensätze: {counts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Already in the library</source>
            <translation>Schon in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Duplicate in files</source>
            <translation>Doppelt in den Dateien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>To compare</source>
            <translation>Zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Unusual</source>
            <translation>Ungewöhnlich</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import {papers}</source>
            <translation>{papers} importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} already in the library (only missing details are added)</source>
            <translation>{n} schon in der Bibliothek (nur fehlende Angaben werden ergänzt)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} duplicates in the files (merged into one)</source>
            <translation>{n} doppelt in den Dateien (zu einem zusammengeführt)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} to compare afterwards</source>
            <translation>{n} danach zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} cannot be read</source>
            <translation>{n} nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Check this text</source>
            <translation>Diesen Text prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged into</source>
            <translation>Zusammengeführt mit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records</source>
            <translation>Zusammengeführte Datensätze</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>These records were recognised as papers you already have and merged into them. If that is wrong, choose “Keep both”. Press {undo} to undo.</source>
            <translation>Diese Datensätze wurden als Artikel erkannt, die Sie schon haben, und mit ihnen zusammengeführt. Wenn das falsch ist, wählen Sie „Beide behalten“. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Keep &amp;both (B)</source>
            <translation>&amp;Beide behalten (B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Turn this record back into a separate paper</source>
            <translation>Aus diesem Datensatz wieder einen eigenen Artikel machen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records, newest first</source>
            <translation>Zusammengeführte Datensätze, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>PDFs not found</source>
            <translation>Nicht gefundene PDFs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Papers without a PDF</source>
            <translation>Artikel ohne PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To also search Unpaywall for open copies, enter your email address in Settings, Network.</source>
            <translation>Enter öffnet die Webseite eines Artikels. Wenn Sie dort ein PDF herunterladen, legen Sie es auf dem Artikel ab. Um auch Unpaywall nach freien Kopien zu durchsuchen, tragen Sie Ihre E-Mail-Adresse unter „Einstellungen“, „Netzwerk“ ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Comparing papers</source>
            <translation>Artikel werden verglichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Merging duplicates</source>
            <translation>Dubletten werden zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} of the {all} decisions needed to rank “For You”.</source>
            <translation>{n} der {all} Entscheidungen, die „Für Sie“ für eine Reihenfolge braucht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} lines match no papers in your library. Add the papers by their DOIs first.</source>
            <translation>
                <numerusform>{n} Zeile passt zu keinem Artikel Ihrer Bibliothek. Fügen Sie ihn zuerst über seine DOI hinzu.</numerusform>
                <numerusform>{n} Zeilen passen zu keinem Artikel Ihrer Bibliothek. Fügen Sie die Artikel zuerst über ihre DOIs hinzu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>For You is ranked by {n} decisions. More decisions improve the ranking.</source>
            <translation>
                <numerusform>„Für Sie“ ist nach {n} Entscheidung geordnet. Weitere Entscheidungen machen die Reihenfolge besser.</numerusform>
                <numerusform>„Für Sie“ ist nach {n} Entscheidungen geordnet. Weitere Entscheidungen machen die Reihenfolge besser.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{papers} starred. Press {undo} to undo.</source>
            <translation>{papers} mit Stern versehen. Rückgängig: {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <source>Searching {papers}</source>
            <translation>Wird durchsucht: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Replacing</source>
            <translation>Text wird ersetzt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Title, author, year:2020, tag:…</source>
            <translation>Titel, Autor, year:2020, tag:…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Search for the paper to cite</source>
            <translation>Zu zitierenden Artikel suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Papers found</source>
            <translation>Gefundene Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Enter: cite   Tab: choose several   Esc: cancel</source>
            <translation>Enter: zitieren   Tab: mehrere wählen   Esc: abbrechen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Chosen: {keys}</source>
            <translation>Gewählt: {keys}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Before</source>
            <translation>&amp;Davor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>see</source>
            <translation>siehe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Text before the citation</source>
            <translation>Text vor dem Zitat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Pages</source>
            <translation>&amp;Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>12–15, or chap. 3</source>
            <translation>12–15 oder Kap. 3</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Pages or passage cited</source>
            <translation>Zitierte Seiten oder Stelle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Not imported</source>
            <translation>Nicht importiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>{n} records could not be imported; everything else was. Correct their text and import them here.</source>
            <translation>
                <numerusform>{n} Datensatz konnte nicht importiert werden, alles andere schon. Berichtigen Sie den Text und importieren Sie ihn hier.</numerusform>
                <numerusform>{n} Datensätze konnten nicht importiert werden, alles andere schon. Berichtigen Sie ihren Text und importieren Sie sie hier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Import this text</source>
            <translation>Diesen Text importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Records that could not be read</source>
            <translation>Datensätze, die nicht gelesen werden konnten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Text of the record, for correction</source>
            <translation>Text des Datensatzes, zum Berichtigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Corrected.</source>
            <translation>Berichtigt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>All records corrected.</source>
            <translation>Alle Datensätze berichtigt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{n} fields</source>
            <translation>
                <numerusform>{n} Feld</numerusform>
                <numerusform>{n} Felder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{fields} in {where} would change.</source>
            <translation>Änderungen: {fields} ({where}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Only the first {n} are shown; all are selected.</source>
            <translation>Nur die ersten {n} werden angezeigt; alle sind ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replaced in {papers}.</source>
            <translation>Ersetzt: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Checked {papers}: nothing would change.</source>
            <translation>{papers} geprüft: Nichts würde sich ändern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find and replace</source>
            <translation>Suchen und ersetzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>All fields</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Match case</source>
            <translation>&amp;Groß-/Kleinschreibung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Whole field only</source>
            <translation>Nur ganze &amp;Felder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In {papers}.</source>
            <translation>Durchsucht werden: {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace selected</source>
            <translation>Auswahl ersetzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace with</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In</source>
            <translation>In</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace {n} selected</source>
            <translation>{n} ausgewählte ersetzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>It would add, change and delete papers, notes, tags and collections. Each change is listed in the history, and you can undo it. Only allow a program that you have started yourself.</source>
            <translation>Es könnte Artikel, Notizen, Schlagwörter und Sammlungen hinzufügen, ändern und löschen. Jede Änderung steht im Verlauf, und Sie können sie rückgängig machen. Lassen Sie nur ein Programm zu, das Sie selbst gestartet haben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow “{program}” to change your library?</source>
            <translation>Darf „{program}“ Ihre Bibliothek ändern?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Do not allow</source>
            <translation>Nicht zulassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow until PaperDesk is closed</source>
            <translation>Zulassen, bis PaperDesk geschlossen wird</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Always allow</source>
            <translation>Immer zulassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This library has no paper with the citation key “{key}”. Open the library that has it, or search for the paper.</source>
            <translation>In dieser Bibliothek gibt es keinen Artikel mit dem Zitierschlüssel „{key}“. Öffnen Sie die Bibliothek, die ihn enthält, oder suchen Sie den Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This paper has no PDF, so the page cannot be shown.</source>
            <translation>Dieser Artikel hat kein PDF, daher kann die Seite nicht gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Existing paper</source>
            <translation>Vorhandener Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>stays a separate paper</source>
            <translation>bleibt ein eigener Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Comparison of record and paper, field by field</source>
            <translation>Vergleich von Datensatz und Artikel, Feld für Feld</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Only missing details are added to the paper; differing values are kept next to its own.</source>
            <translation>Nur fehlende Angaben werden beim Artikel ergänzt; abweichende Werte bleiben neben den eigenen erhalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Merge anyway (&amp;B)</source>
            <translation>Trotzdem zusammenführen (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Bibliography</source>
            <translation>Literaturverzeichnis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citation style</source>
            <translation>Zitierstil</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Copy everything, with italics where supported</source>
            <translation>Alles kopieren, wo möglich mit Kursivschrift</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Add style (.csl)…</source>
            <translation>Stil hinzufügen (.csl)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download style…</source>
            <translation>Stil herunterladen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download any official style by name from zotero.org</source>
            <translation>Jeden offiziellen Stil unter seinem Namen von zotero.org herunterladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Add citation style (.csl)</source>
            <translation>Zitierstil hinzufügen (.csl)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Download citation style</source>
            <translation>Zitierstil herunterladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Style name, such as journal-of-physics-a or chicago-note-bibliography</source>
            <translation>Name des Stils, etwa journal-of-physics-a oder chicago-note-bibliography</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Downloading citation style</source>
            <translation>Zitierstil wird heruntergeladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography copied.</source>
            <translation>Literaturverzeichnis kopiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography: the first {n} of {papers}</source>
            <translation>Literaturverzeichnis: die ersten {n} von {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Selected papers · {n}</source>
            <translation>Ausgewählte Artikel · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>This list · {n}</source>
            <translation>Diese Liste · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Whole library · {n}</source>
            <translation>Ganze Bibliothek · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Abstracts</source>
            <translation>Abstracts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>ASCII only (accents as LaTeX commands)</source>
            <translation>Nur ASCII (Akzente als LaTeX-Befehle)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown} of {n} papers</source>
            <translation>
                <numerusform>{shown} von {n} Artikel</numerusform>
                <numerusform>{shown} von {n} Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export {n} papers…</source>
            <translation>
                <numerusform>{n} Artikel exportieren…</numerusform>
                <numerusform>{n} Artikel exportieren…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Include</source>
            <translation>Einschließen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown}. Pandoc creates the document from this.</source>
            <translation>{shown}. Pandoc erstellt daraus das Dokument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the variants here. There is nothing to merge now.</source>
            <translation>Ist der Name einer Person auf verschiedene Arten geschrieben (Liu, Z. und Liu, Ziming), können Sie die Varianten hier zusammenführen. Zurzeit gibt es nichts zusammenzuführen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>{n} names have variants that may belong to the same person. Select the ones that do. You can undo a merge.</source>
            <translation>
                <numerusform>Von {n} Namen gibt es Varianten, die zur selben Person gehören könnten. Wählen Sie die zutreffenden aus. Das Zusammenführen lässt sich rückgängig machen.</numerusform>
                <numerusform>Von {n} Namen gibt es Varianten, die zur selben Person gehören könnten. Wählen Sie die zutreffenden aus. Das Zusammenführen lässt sich rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Author name variants</source>
            <translation>Varianten von Autorennamen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Names that may belong to the same person</source>
            <translation>Namen, die zur selben Person gehören könnten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Merge selected</source>
            <translation>Auswahl zusammenführen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document always holds the papers of a tag, a collection or a search. The previous version is kept next to it as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own marked sections there, never your text.</source>
            <translation>Eine verknüpfte Datei ist ein Export, den PaperDesk aktuell hält: Die .bib-Datei neben Ihrem Dokument enthält immer die Artikel eines Schlagworts, einer Sammlung oder einer Suche. Die vorige Fassung bleibt daneben als .bak erhalten. Ein verknüpfter Ordner enthält eine Notiz zu jedem Artikel mit Anmerkungen; PaperDesk schreibt dort nur in seine eigenen markierten Abschnitte, nie in Ihren Text.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Linked files</source>
            <translation>Verknüpfte Dateien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>No linked files yet.</source>
            <translation>Noch keine verknüpften Dateien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link current list…</source>
            <translation>Aktuelle Liste verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link notes folder…</source>
            <translation>Notizordner verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Creates a literature note for each annotated paper, for Obsidian or Logseq</source>
            <translation>Erstellt eine Literaturnotiz zu jedem Artikel mit Anmerkungen, für Obsidian oder Logseq</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Update now</source>
            <translation>Jetzt aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Unlink</source>
            <translation>Verknüpfung lösen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Stop updating this file (the file is kept)</source>
            <translation>Diese Datei nicht mehr aktualisieren (sie bleibt erhalten)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>updated {moment}</source>
            <translation>aktualisiert {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>not updated</source>
            <translation>nicht aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>all papers</source>
            <translation>alle Artikel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} Problem</numerusform>
                <numerusform>{n} Probleme</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: {found}, {n} can be fixed here.</source>
            <translation>{papers} geprüft: {found}, {n} lassen sich hier beheben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: no problems found.</source>
            <translation>{papers} geprüft: keine Probleme gefunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Press {undo} to undo a fix.</source>
            <translation>{undo} macht eine Korrektur rückgängig.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Only the first {n} are shown.</source>
            <translation>Nur die ersten {n} werden angezeigt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Check references</source>
            <translation>Literaturangaben prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix selected</source>
            <translation>Auswahl beheben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Missing: {fields}.</source>
            <translation>Es fehlt: {fields}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix {n} selected</source>
            <translation>{n} ausgewählte beheben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Checking {papers}</source>
            <translation>Wird geprüft: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Fixing references</source>
            <translation>Literaturangaben werden berichtigt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Looking up details…</source>
            <translation>Angaben werden nachgeschlagen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. Papers that already have a key keep it.</source>
            <translation>Bestandteile: {terms}. Filter, nach einem Punkt: {filters}. Mit + verbinden, Alternativen mit | trennen. Artikel, die schon einen Schlüssel haben, behalten ihn.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Tags, as keywords</source>
            <translation>Schlagwörter, als Schlüsselwörter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Accented letters as LaTeX commands</source>
            <translation>Buchstaben mit Akzent als LaTeX-Befehle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation keys and exports</source>
            <translation>Zitierschlüssel und Exporte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>For programs that do not support UTF-8.</source>
            <translation>Für Programme, die UTF-8 nicht unterstützen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Pattern for new keys</source>
            <translation>Muster für neue Schlüssel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Names of saved PDFs</source>
            <translation>Namen gespeicherter PDFs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Dragging a paper into an editor inserts</source>
            <translation>Ziehen in einen Editor fügt ein</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>In exported files</source>
            <translation>In exportierten Dateien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to refresh feeds</source>
            <translation>um Feeds zu aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to follow a feed</source>
            <translation>um einen Feed zu abonnieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to add papers</source>
            <translation>um Artikel hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to look up details</source>
            <translation>um Angaben nachzuschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to check for retractions</source>
            <translation>um auf Widerrufe zu prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to fetch a PDF</source>
            <translation>um ein PDF abzurufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to send a digest</source>
            <translation>um einen Digest zu senden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download a citation style</source>
            <translation>um einen Zitierstil herunterzuladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download the model for search by meaning</source>
            <translation>um das Modell für die semantische Suche herunterzuladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Contacted servers, most recent first</source>
            <translation>Kontaktierte Server, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>No servers contacted yet.</source>
            <translation>Noch keine Server kontaktiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part of the library.</source>
            <translation>Die Server, die PaperDesk kontaktiert hat, und warum. Diese Liste bleibt auf diesem Computer und gehört nicht zur Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Clear list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This device will no longer send or receive changes. The library and the folder stay as they are, and your other devices keep syncing.</source>
            <translation>Dieses Gerät sendet und empfängt dann keine Änderungen mehr. Bibliothek und Ordner bleiben, wie sie sind, und Ihre anderen Geräte gleichen sich weiter ab.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Choose a folder that is copied between your devices</source>
            <translation>Wählen Sie einen Ordner, der zwischen Ihren Geräten kopiert wird</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Joining your other devices</source>
            <translation>Verbindung mit Ihren anderen Geräten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Setting up the folder</source>
            <translation>Ordner wird eingerichtet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Do not encrypt</source>
            <translation>Nicht verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt with a passphrase</source>
            <translation>Mit einer Passphrase verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder?</source>
            <translation>Den Ordner verschlüsseln?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Without encryption, anyone with access to the folder can read your library.</source>
            <translation>Ohne Verschlüsselung kann jeder, der auf den Ordner zugreifen kann, Ihre Bibliothek lesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder</source>
            <translation>Ordner verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase (needed to join from other devices)</source>
            <translation>Passphrase (auf anderen Geräten zum Verbinden nötig)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Repeat the passphrase</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This folder is encrypted</source>
            <translation>Dieser Ordner ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>The passphrases differ. Nothing was set up.</source>
            <translation>Die Passphrasen stimmen nicht überein. Nichts wurde eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Stop syncing</source>
            <translation>Abgleich beenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your other devices</source>
            <translation>Ihre anderen Geräte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>No other device has joined yet.</source>
            <translation>Noch ist kein anderes Gerät dabei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Choose folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Show conflicts</source>
            <translation>Konflikte zeigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Stop syncing…</source>
            <translation>Abgleich beenden…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>This library is on this device only. To use it on several devices, choose a folder that a program such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that folder; the library itself stays where it is.</source>
            <translation>Diese Bibliothek gibt es nur auf diesem Gerät. Um sie auf mehreren Geräten zu nutzen, wählen Sie einen Ordner, den ein Programm wie Syncthing oder ein Cloud-Speicher zwischen ihnen kopiert. Ihre Änderungen werden über diesen Ordner ausgetauscht; die Bibliothek selbst bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}, encrypted.</source>
            <translation>Änderungen werden verschlüsselt über {folder} ausgetauscht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}.</source>
            <translation>Änderungen werden über {folder} ausgetauscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your devices differ on {n} values.</source>
            <translation>
                <numerusform>Ihre Geräte unterscheiden sich in {n} Wert.</numerusform>
                <numerusform>Ihre Geräte unterscheiden sich in {n} Werten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Unnamed device</source>
            <translation>Unbenanntes Gerät</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>This shortcut is used by {actions}. If you use it here, it is removed there.</source>
            <translation>Dieses Kürzel ist schon vergeben: {actions}. Wenn Sie es hier verwenden, wird es dort entfernt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Shortcut preset</source>
            <translation>Kürzel-Vorlage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Find an action or shortcut</source>
            <translation>Aktion oder Kürzel suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Actions and their shortcuts</source>
            <translation>Aktionen und ihre Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Press the new shortcut</source>
            <translation>Neues Tastenkürzel drücken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>New shortcut</source>
            <translation>Neues Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Use this shortcut</source>
            <translation>Dieses Kürzel verwenden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>No shortcut</source>
            <translation>Kein Kürzel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Reset to preset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You will no longer send or receive changes. All papers and collections stay in your library, and the others keep theirs. To come back, you need a new invitation.</source>
            <translation>Sie senden und empfangen dann keine Änderungen mehr. Alle Artikel und Sammlungen bleiben in Ihrer Bibliothek, und die anderen behalten ihre. Um zurückzukehren, brauchen Sie eine neue Einladung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You can forget the lab on this computer without the server. The members still see you in the list until an owner removes you.</source>
            <translation>Sie können die Arbeitsgruppe auf diesem Computer auch ohne den Server vergessen. Die Mitglieder sehen Sie weiter in der Liste, bis ein Besitzer Sie entfernt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Your password is not kept on this computer. Choose “Sync now” to enter it.</source>
            <translation>Ihr Passwort ist auf diesem Computer nicht gespeichert. Wählen Sie „Jetzt abgleichen“, um es einzugeben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leave lab</source>
            <translation>Arbeitsgruppe verlassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leaving the lab</source>
            <translation>Arbeitsgruppe wird verlassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Forget lab</source>
            <translation>Arbeitsgruppe vergessen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Create a lab</source>
            <translation>Arbeitsgruppe anlegen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE</source>
            <translation>Adresse einer leeren Datenbank, mit dem Login, dem sie gehört: postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Choose a password</source>
            <translation>Passwort wählen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>This computer has no keyring, so you will be asked for this password each time PaperDesk starts.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund; Sie werden deshalb bei jedem Start von PaperDesk nach diesem Passwort gefragt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Join a lab</source>
            <translation>Arbeitsgruppe beitreten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Paste the invitation that an owner of the lab sent to you:</source>
            <translation>Fügen Sie die Einladung ein, die Sie von einem Besitzer der Arbeitsgruppe erhalten haben:</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Joining the lab</source>
            <translation>Beitritt zur Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Name of the lab</source>
            <translation>Name der Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Creating the lab</source>
            <translation>Arbeitsgruppe wird angelegt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Your name in the lab</source>
            <translation>Ihr Name in der Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Repeat the password</source>
            <translation>Passwort wiederholen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>The passwords differ. Nothing was changed.</source>
            <translation>Die Passwörter stimmen nicht überein. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared collections</source>
            <translation>Geteilte Sammlungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>No collection is shared. To share one, right-click it in the sidebar.</source>
            <translation>Keine Sammlung wird geteilt. Um eine zu teilen, klicken Sie in der Seitenleiste mit der rechten Maustaste darauf.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>The members are listed when the server answers.</source>
            <translation>Die Mitglieder werden angezeigt, sobald der Server antwortet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Collection</source>
            <translation>Sammlung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared with</source>
            <translation>Geteilt mit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Some members</source>
            <translation>Einige Mitglieder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Not shared</source>
            <translation>Nicht geteilt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Invite…</source>
            <translation>Einladen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Change role…</source>
            <translation>Rolle ändern…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Whole lab</source>
            <translation>Ganze Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Editor: shares collections and changes them</source>
            <translation>Bearbeiter: teilt Sammlungen und ändert sie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Reader: only reads</source>
            <translation>Leser: liest nur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Owner: also invites and removes members</source>
            <translation>Besitzer: lädt außerdem Mitglieder ein und entfernt sie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change the role of {name} from {old} to {new}?</source>
            <translation>Die Rolle von {name} von „{old}“ in „{new}“ ändern?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} will no longer send or receive changes. They keep the papers they have, and what they shared or changed stays with the others.</source>
            <translation>{name} sendet und empfängt dann keine Änderungen mehr, behält aber die vorhandenen Artikel. Was {name} geteilt oder geändert hat, bleibt bei den anderen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite a member</source>
            <translation>Mitglied einladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Name of the new member</source>
            <translation>Name des neuen Mitglieds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.</source>
            <translation>Die Einladung für {name} ist kopiert. Senden Sie sie vertraulich: Sie lässt eine Person ein, innerhalb von 14 Tagen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Inviting {name}</source>
            <translation>{name} wird eingeladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change role</source>
            <translation>Rolle ändern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role of {name}</source>
            <translation>Rolle von {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Changing the role of {name}</source>
            <translation>Rolle von {name} wird geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Removing {name}</source>
            <translation>{name} wird entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite {name}</source>
            <translation>{name} einladen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role in the lab</source>
            <translation>Rolle in der Arbeitsgruppe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Join a lab…</source>
            <translation>Arbeitsgruppe beitreten…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Create a lab…</source>
            <translation>Arbeitsgruppe anlegen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Leave…</source>
            <translation>Verlassen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>In a lab, several people share collections. Everyone has the papers in their own library, and receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, stars and tags are never shared.</source>
            <translation>In einer Arbeitsgruppe teilen mehrere Personen Sammlungen. Alle haben die Artikel in der eigenen Bibliothek und erhalten, was die anderen ändern, über einen PostgreSQL-Server der Arbeitsgruppe. Ihre Notizen, Hervorhebungen, Sterne und Schlagwörter werden nie geteilt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>{n} papers to send.</source>
            <translation>
                <numerusform>{n} Artikel zu senden.</numerusform>
                <numerusform>{n} Artikel zu senden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>The backup of {when} has {papers}. {difference} Restoring it discards everything you have done since. The current library is backed up first, so you can return to it.</source>
            <translation>Die Sicherung vom {when} enthält {papers}. {difference} Das Wiederherstellen verwirft alles, was Sie seither getan haben. Zuvor wird die aktuelle Bibliothek gesichert, sodass Sie zu ihr zurückkehren können.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}, and {n} dismissed or in the trash</source>
            <translation>
                <numerusform>{papers}, dazu {n} verworfener oder im Papierkorb</numerusform>
                <numerusform>{papers}, dazu {n} verworfene oder im Papierkorb</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Recent libraries</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>No backups yet. One is made every hour in which something changes.</source>
            <translation>Noch keine Sicherungen. Eine entsteht in jeder Stunde, in der sich etwas ändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore this backup…</source>
            <translation>Diese Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Keep the current library</source>
            <translation>Aktuelle Bibliothek behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore single papers…</source>
            <translation>Einzelne Artikel wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if deleted).</source>
            <translation>{papers}. Datenbank {database} MB, Dateien {files} MB, Index {index} MB (wird neu aufgebaut, wenn er gelöscht wird).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Other libraries</source>
            <translation>Andere Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Move library…</source>
            <translation>Bibliothek verschieben…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Check library</source>
            <translation>Bibliothek prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Open or create another…</source>
            <translation>Andere öffnen oder anlegen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Access log</source>
            <translation>Zugriffsprotokoll</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{troubles}

Nothing will be deleted, and changes to papers can be undone.</source>
            <translation>{troubles}

Nichts wird gelöscht, und Änderungen an Artikeln lassen sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking the library</source>
            <translation>Bibliothek wird geprüft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose an empty folder for the library</source>
            <translation>Wählen Sie einen leeren Ordner für die Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Moving {papers}</source>
            <translation>Wird verschoben: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repairing the library</source>
            <translation>Bibliothek wird repariert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{papers} restored.</source>
            <translation>{papers} wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Run “paperdesk check” to list them.</source>
            <translation>„paperdesk check“ listet sie auf.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>The library is moved to {target}. The old folder is kept; delete it once everything works.</source>
            <translation>Die Bibliothek wurde nach {target} verschoben. Der alte Ordner bleibt erhalten; löschen Sie ihn, wenn alles funktioniert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Other programs</source>
            <translation>Andere Programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>STARTTLS, as on port 587</source>
            <translation>STARTTLS, wie auf Port 587</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>TLS, as on port 465</source>
            <translation>TLS, wie auf Port 465</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>None (only on this computer)</source>
            <translation>Keine (nur auf diesem Computer)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Same as system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light, high contrast</source>
            <translation>Hell, hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark, high contrast</source>
            <translation>Dunkel, hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Comfortable (title, authors, snippet)</source>
            <translation>Ausführlich (Titel, Autoren, Textauszug)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Compact (two lines)</source>
            <translation>Kompakt (zwei Zeilen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can also use {text-larger} and {text-smaller}.</source>
            <translation>Oder mit {text-larger} und {text-smaller}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Papers in the list</source>
            <translation>Artikel in der Liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds when the window opens</source>
            <translation>Feeds aktualisieren, wenn sich das Fenster öffnet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds every</source>
            <translation>Feeds aktualisieren alle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds with their own schedule are not affected.</source>
            <translation>Feeds mit eigenem Zeitplan sind nicht betroffen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismiss untouched inbox papers after</source>
            <translation>Unberührte Artikel im Eingang verwerfen nach</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.</source>
            <translation>Verworfene Artikel werden nicht gelöscht. Artikel mit Stern, Schlagwörtern oder Anmerkungen bleiben immer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Maximum feed size</source>
            <translation>Maximale Größe eines Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search by meaning as well</source>
            <translation>Auch semantisch suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>A small model analyses your papers on this computer. To download it, choose “Download model” in the command palette.</source>
            <translation>Ein kleines Modell analysiert Ihre Artikel auf diesem Computer. Sie laden es mit „Modell für semantische Suche herunterladen“ in der Befehlspalette.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search PDF pages by meaning as well</source>
            <translation>Auch PDF-Seiten semantisch durchsuchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Questions then find the page that answers them. Analysing ten pages takes about a second.</source>
            <translation>Fragen finden dann die Seite, die sie beantwortet. Die Analyse von zehn Seiten dauert etwa eine Sekunde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Folder with your own model</source>
            <translation>Ordner mit eigenem Modell</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use PaperDesk's model.</source>
            <translation>Leer lassen, um das Modell von PaperDesk zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Language of references</source>
            <translation>Sprache der Literaturangaben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the style's language.</source>
            <translation>Leer lassen, um die Sprache des Stils zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Pandoc for references</source>
            <translation>Pandoc für Literaturangaben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the installed one.</source>
            <translation>Leer lassen, um das installierte zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include abstracts in exported files</source>
            <translation>Abstracts in exportierte Dateien aufnehmen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include tags as keywords in exported files</source>
            <translation>Schlagwörter als Schlüsselwörter in exportierte Dateien aufnehmen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include my notes in exported files</source>
            <translation>Meine Notizen in exportierte Dateien aufnehmen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Outgoing mail server</source>
            <translation>Server für ausgehende E-Mail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to send nothing.</source>
            <translation>Leer lassen, um nichts zu senden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>The password is stored in the system keyring; you enter it in the digest window.</source>
            <translation>Das Passwort liegt im Schlüsselbund des Systems; Sie geben es im Fenster „Digest“ ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Allow browsers and editors on this computer to access the library</source>
            <translation>Browser und Editoren auf diesem Computer auf die Bibliothek zugreifen lassen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get access.</source>
            <translation>Damit kann der Zotero Connector Artikel in PaperDesk speichern, und Editoren können daraus zitieren. Webseiten erhalten nie Zugriff.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.</source>
            <translation>Solche Programme verwenden üblicherweise Port 23119. Nur ein Programm kann dort lauschen: PaperDesk oder Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Save papers from browsers to</source>
            <translation>Artikel aus Browsern speichern in</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Look up papers without authors or identifiers</source>
            <translation>Artikel ohne Autoren oder Kennungen nachschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Searches arXiv and Crossref by title in the background. Each paper shows what changed.</source>
            <translation>Sucht im Hintergrund bei arXiv und Crossref nach dem Titel. Bei jedem Artikel steht, was sich geändert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check kept papers for retractions and corrections</source>
            <translation>Behaltene Artikel auf Widerrufe und Korrekturen prüfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Asks Crossref by DOI once a month.</source>
            <translation>Fragt einmal im Monat bei Crossref nach der DOI.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check for updates to PaperDesk</source>
            <translation>Nach Updates für PaperDesk suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed automatically.</source>
            <translation>Einmal pro Woche, dort, woher Sie PaperDesk installiert haben: Repository, pip oder Debian. Nichts wird automatisch installiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Fetch open-access PDFs on request</source>
            <translation>Frei zugängliche PDFs auf Wunsch abrufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.</source>
            <translation>Von arXiv, OpenReview, der ACL Anthology, den Links des Artikels und freien Kopien, die Unpaywall kennt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Your email address, for Unpaywall</source>
            <translation>Ihre E-Mail-Adresse, für Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall requires an email address. Leave empty to turn Unpaywall off.</source>
            <translation>Unpaywall verlangt eine E-Mail-Adresse. Leer lassen, um Unpaywall nicht zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv feeds</source>
            <translation>arXiv-Feeds</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can enter a mirror here.</source>
            <translation>Hier können Sie einen Spiegelserver eintragen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv queries</source>
            <translation>arXiv-Suchanfragen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv PDFs</source>
            <translation>arXiv-PDFs</translation>
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
            <translation>Angaben zu DOIs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Open Library, for ISBNs</source>
            <translation>Open Library, für ISBNs</translation>
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
            <translation>bioRxiv und medRxiv</translation>
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
            <translation> Tagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>No matching settings</source>
            <translation>Keine passenden Einstellungen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>rejected</source>
            <translation>zurückgewiesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from other programs, most recent first</source>
            <translation>Anfragen anderer Programme, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>No requests since the window opened.</source>
            <translation>Keine Anfragen, seit das Fenster offen ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Programs that may always change the library</source>
            <translation>Programme, die die Bibliothek immer ändern dürfen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from browsers, editors and scripts on this computer. This list is not saved.</source>
            <translation>Anfragen von Browsern, Editoren und Skripten auf diesem Computer. Diese Liste wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>answered</source>
            <translation>beantwortet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>refused ({status})</source>
            <translation>abgelehnt ({status})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Allowed since</source>
            <translation>Zugelassen seit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>There is no import format “{name}”. Choose one of: {known}.</source>
            <translation>Es gibt kein Importformat „{name}“. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}</source>
            <translation>{subject} ist {kind}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.</source>
            <translation>in keinem unterstützten Format; importieren Sie BibTeX, RIS, eine Liste von DOIs, einen Feed oder eine Artikelseite von Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a PDF; import PDFs separately from reference files</source>
            <translation>ein PDF; importieren Sie PDFs getrennt von Literaturdateien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX</source>
            <translation>eine SQLite-Datenbank; stammt sie von Zotero, importieren Sie den Ordner, sonst exportieren Sie sie als BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a zip archive; unpack it and import the files inside</source>
            <translation>ein ZIP-Archiv; entpacken Sie es und importieren Sie die Dateien darin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a gzip archive; unpack it and import the files inside</source>
            <translation>ein gzip-Archiv; entpacken Sie es und importieren Sie die Dateien darin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an xz archive; unpack it and import the files inside</source>
            <translation>ein xz-Archiv; entpacken Sie es und importieren Sie die Dateien darin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a bzip2 archive; unpack it and import the files inside</source>
            <translation>ein bzip2-Archiv; entpacken Sie es und importieren Sie die Dateien darin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a 7z archive; unpack it and import the files inside</source>
            <translation>ein 7z-Archiv; entpacken Sie es und importieren Sie die Dateien darin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an image; copy the text of the page instead</source>
            <translation>ein Bild; kopieren Sie stattdessen den Text der Seite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an old Office document; copy its text instead</source>
            <translation>ein altes Office-Dokument; kopieren Sie stattdessen seinen Text</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is empty. There is nothing to import.</source>
            <translation>{subject} ist leer. Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}.</source>
            <translation>{subject} ist {kind}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>The input</source>
            <translation>Die Eingabe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a binary file, not text; import a feed, a saved page, BibTeX or RIS</source>
            <translation>eine Binärdatei, kein Text; importieren Sie einen Feed, eine gespeicherte Seite, BibTeX oder RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a web page without a feed or papers; give the address of its feed, or copy the list of papers.</source>
            <translation>eine Webseite ohne Feed oder Artikel; geben Sie die Adresse ihres Feeds an, oder kopieren Sie die Liste der Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.</source>
            <translation>JSON, aber in keinem unterstützten Format; importieren Sie CSL-JSON, einen Feed oder eine Artikelliste von Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.</source>
            <translation>eine Liste von Feeds (OPML); importieren Sie sie mit „Datei“, „Feeds importieren“ oder mit `paperdesk feeds import`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS.</source>
            <translation>XML, aber kein RSS- oder Atom-Feed und nicht von PubMed, EndNote, MODS oder Zotero; exportieren Sie es als BibTeX oder RIS.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} cannot be read. {reason}</source>
            <translation>{subject} kann nicht gelesen werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv feed or search result</source>
            <translation>arXiv-Feed oder -Suchergebnis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the categories in the address.</source>
            <translation>arXiv meldet einen Fehler: {reason}. Prüfen Sie die Kategorien in der Adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the query.</source>
            <translation>arXiv meldet einen Fehler: {reason}. Prüfen Sie die Suchanfrage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv_mail.py" />
            <source>arXiv listing (mail)</source>
            <translation>arXiv-Liste (E-Mail)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>line {n}</source>
            <translation>Zeile {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>record {n}</source>
            <translation>Datensatz {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>entry {n}</source>
            <translation>Eintrag {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>outline {n}</source>
            <translation>OPML-Eintrag {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex.py" />
            <source>BibTeX and BibLaTeX</source>
            <translation>BibTeX und BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex_blocks.py" />
            <source>This BibTeX record is malformed: {reason}</source>
            <translation>Dieser BibTeX-Datensatz ist fehlerhaft: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>CITATION.cff (software and data)</source>
            <translation>CITATION.cff (Software und Daten)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This CITATION.cff file has no fields.</source>
            <translation>Diese CITATION.cff-Datei hat keine Felder.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This is not valid YAML. Correct it and import it again.</source>
            <translation>Das ist kein gültiges YAML. Berichtigen Sie es und importieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>CSL-JSON (Zotero, pandoc, doi.org)</source>
            <translation>CSL-JSON (Zotero, pandoc, doi.org)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>This JSON file has no references. Export them as CSL-JSON.</source>
            <translation>Diese JSON-Datei enthält keine Literaturangaben. Exportieren Sie sie als CSL-JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>It is not a CSL-JSON record.</source>
            <translation>Das ist kein CSL-JSON-Datensatz.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_yaml.py" />
            <source>CSL-YAML (pandoc, Quarto)</source>
            <translation>CSL-YAML (pandoc, Quarto)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/endnote_xml.py" />
            <source>EndNote XML (also Bookends, Mendeley)</source>
            <translation>EndNote XML (auch Bookends, Mendeley)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/expansion.py" />
            <source>Its abbreviations refer to each other so often that expanding them would exhaust memory, so the rest was not read. Write the abbreviations out and import it again.</source>
            <translation>Die Abkürzungen verweisen so oft aufeinander, dass ihre Auflösung den Speicher erschöpfen würde; der Rest wurde daher nicht gelesen. Schreiben Sie die Abkürzungen aus und importieren Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed.py" />
            <source>RSS or Atom feed</source>
            <translation>RSS- oder Atom-Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>Most tags in this feed are never closed. Try again later.</source>
            <translation>Die meisten Elemente in diesem Feed werden nie geschlossen. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed is malformed and too large to be repaired. Try again later.</source>
            <translation>Dieser Feed ist fehlerhaft und zu groß, um repariert zu werden. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This is not an RSS or Atom feed. Give the address of a feed.</source>
            <translation>Das ist kein RSS- oder Atom-Feed. Geben Sie die Adresse eines Feeds an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed cannot be read ({reason}). Try again later.</source>
            <translation>Dieser Feed kann nicht gelesen werden ({reason}). Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>Hayagriva (Typst)</source>
            <translation>Hayagriva (Typst)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>It is not a Hayagriva entry.</source>
            <translation>Das ist kein Hayagriva-Eintrag.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>the entry {name}</source>
            <translation>der Eintrag {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_daily.py" />
            <source>Hugging Face daily papers (JSON)</source>
            <translation>Hugging Face Daily Papers (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>Digest of papers (Markdown or JSON)</source>
            <translation>Digest mit Artikeln (Markdown oder JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>The digest could not read this paper. Add it by its arXiv ID.</source>
            <translation>Der Digest konnte diesen Artikel nicht lesen. Fügen Sie ihn über seine arXiv-ID hinzu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>Hugging Face papers page (copied text)</source>
            <translation>Artikelseite von Hugging Face (kopierter Text)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It looks like a title, but has no abstract.</source>
            <translation>Es sieht wie ein Titel aus, hat aber keinen Abstract.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It is before the first title.</source>
            <translation>Es steht vor dem ersten Titel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>Hugging Face papers page (saved HTML)</source>
            <translation>Artikelseite von Hugging Face (gespeichertes HTML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>This Hugging Face page was not saved completely. Save it again.</source>
            <translation>Diese Seite von Hugging Face wurde nicht vollständig gespeichert. Speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_papers.py" />
            <source>It is not a Hugging Face paper.</source>
            <translation>Das ist kein Artikel von Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>List of DOIs, arXiv IDs, ISBNs or PMIDs</source>
            <translation>Liste von DOIs, arXiv-IDs, ISBNs oder PMIDs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>This is not a DOI, arXiv ID, ISBN or PMID. Correct it.</source>
            <translation>Das ist keine DOI, arXiv-ID, ISBN oder PMID. Berichtigen Sie es.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>This JSON Feed has no list of items. Try again later.</source>
            <translation>Dieser JSON-Feed hat keine Liste von Einträgen. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is malformed or cut off at line {line} ({reason}). Download it again.</source>
            <translation>Das JSON ist in Zeile {line} fehlerhaft oder abgeschnitten ({reason}). Laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is nested too deeply or has numbers that are too large to be a list of papers.</source>
            <translation>Das JSON ist zu tief verschachtelt oder enthält zu große Zahlen, um eine Artikelliste zu sein.</translation>
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
            <translation>OAI-PMH (Dublin Core oder arXiv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>This OAI-PMH response is malformed or cut off. Download it again.</source>
            <translation>Diese OAI-PMH-Antwort ist fehlerhaft oder abgeschnitten. Laden Sie sie noch einmal herunter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>The repository returned an error: {reason}. Check the address.</source>
            <translation>Das Repositorium meldet einen Fehler: {reason}. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>A list of feeds cannot be larger than {most_mb} MB. Check the file.</source>
            <translation>Eine Liste von Feeds darf höchstens {most_mb} MB groß sein. Prüfen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” is not an OPML file. Export your feeds as OPML from the other program.</source>
            <translation>„{name}“ ist keine OPML-Datei. Exportieren Sie Ihre Feeds im anderen Programm als OPML.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>The XML of “{name}” is malformed or unsafe. Export the list again and retry.</source>
            <translation>Das XML von „{name}“ ist fehlerhaft oder unsicher. Exportieren Sie die Liste neu und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” contains no feeds: none of its outlines has an xmlUrl.</source>
            <translation>„{name}“ enthält keine Feeds: Kein Eintrag hat eine xmlUrl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>Its address does not begin with https:// or http://.</source>
            <translation>Die Adresse beginnt nicht mit https:// oder http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>It has no xmlUrl. Add the feed by its address.</source>
            <translation>Es hat keine xmlUrl. Fügen Sie den Feed über seine Adresse hinzu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>EndNote tagged and Refer (.enw)</source>
            <translation>EndNote mit Tags und Refer (.enw)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>Web of Science (plain text)</source>
            <translation>Web of Science (reiner Text)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>RefWorks tagged</source>
            <translation>RefWorks mit Tags</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ovid.py" />
            <source>Ovid</source>
            <translation>Ovid</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>PubMed summary (text)</source>
            <translation>PubMed Summary (Text)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>It has no PMID, which ends a reference from PubMed.</source>
            <translation>Es fehlt die PMID, mit der eine Literaturangabe von PubMed endet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_xml.py" />
            <source>PubMed XML</source>
            <translation>PubMed XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Web of Science (tab-delimited)</source>
            <translation>Web of Science (tabulatorgetrennt)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Scopus CSV</source>
            <translation>Scopus CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ris.py" />
            <source>This RIS record has no TY line, which gives its type. Add one at its start.</source>
            <translation>Dieser RIS-Datensatz hat keine TY-Zeile, die seinen Typ angibt. Setzen Sie eine an den Anfang.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>OpenAlex works (JSON)</source>
            <translation>OpenAlex-Arbeiten (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>Semantic Scholar papers (JSON)</source>
            <translation>Semantic-Scholar-Artikel (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>bioRxiv or medRxiv posts (JSON)</source>
            <translation>bioRxiv- oder medRxiv-Beiträge (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>The XML of this record is malformed. Correct it and import it again.</source>
            <translation>Das XML dieses Datensatzes ist fehlerhaft. Berichtigen Sie es und importieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>Its elements are nested more than {n} levels deep.</source>
            <translation>Seine Elemente sind mehr als {n} Ebenen tief verschachtelt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>Zotero RDF (with notes and collections)</source>
            <translation>Zotero RDF (mit Notizen und Sammlungen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>The XML is malformed or cut off. Export the library from Zotero again.</source>
            <translation>Das XML ist fehlerhaft oder abgeschnitten. Exportieren Sie die Bibliothek noch einmal aus Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the item {name}</source>
            <translation>der Eintrag {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page</source>
            <translation>eine DOI, eine arXiv-ID, eine ISBN, eine PMID oder die Adresse der Webseite eines Artikels</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>Paste {kinds}, separated by spaces or line breaks.</source>
            <translation>Fügen Sie {kinds} ein, getrennt durch Leerzeichen oder Zeilenumbrüche.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>You can add at most {most} at a time. Put them into a file, import it, and then look up the details.</source>
            <translation>Sie können höchstens {most} auf einmal hinzufügen. Schreiben Sie sie in eine Datei, importieren Sie diese und schlagen Sie dann die Angaben nach.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} papers added</source>
            <translation>
                <numerusform>{n} Artikel hinzugefügt</numerusform>
                <numerusform>{n} Artikel hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looking up {name}</source>
            <translation>{name} wird nachgeschlagen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} already in the library</source>
            <translation>{n} schon in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} without details, which are not available at the moment</source>
            <translation>{n} ohne Angaben, die zurzeit nicht abrufbar sind</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} not found</source>
            <translation>{n} nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>No paper was found for “{text}”.</source>
            <translation>Zu „{text}“ wurde kein Artikel gefunden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>“{text}” is not one of: {kinds}.</source>
            <translation>„{text}“ ist nichts davon: {kinds}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The page has no paper on it: neither a title nor an identifier.</source>
            <translation>Auf der Seite ist kein Artikel: weder ein Titel noch eine Kennung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The browser sent a file for a paper that it did not save first.</source>
            <translation>Der Browser hat eine Datei zu einem Artikel gesendet, den er nicht gespeichert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair moves it aside.</source>
            <translation>Eine Reparatur legt sie beiseite.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files are missing.</source>
            <translation>
                <numerusform>{n} angehängte Datei fehlt.</numerusform>
                <numerusform>{n} angehängte Dateien fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files have been changed since they were added.</source>
            <translation>
                <numerusform>{n} angehängte Datei wurde seit dem Hinzufügen geändert.</numerusform>
                <numerusform>{n} angehängte Dateien wurden seit dem Hinzufügen geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} files do not belong to any paper.</source>
            <translation>
                <numerusform>{n} Datei gehört zu keinem Artikel.</numerusform>
                <numerusform>{n} Dateien gehören zu keinem Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} temporary files were left behind.</source>
            <translation>
                <numerusform>{n} temporäre Datei ist liegen geblieben.</numerusform>
                <numerusform>{n} temporäre Dateien sind liegen geblieben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} papers would appear in lists and searches under old titles or authors.</source>
            <translation>
                <numerusform>{n} Artikel würde in Listen und Suchen unter altem Titel oder alten Autoren erscheinen.</numerusform>
                <numerusform>{n} Artikel würden in Listen und Suchen unter alten Titeln oder Autoren erscheinen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} former citation keys refer to other papers.</source>
            <translation>
                <numerusform>{n} früherer Zitierschlüssel verweist auf einen anderen Artikel.</numerusform>
                <numerusform>{n} frühere Zitierschlüssel verweisen auf andere Artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} citation keys do not work.</source>
            <translation>
                <numerusform>{n} Zitierschlüssel funktioniert nicht.</numerusform>
                <numerusform>{n} Zitierschlüssel funktionieren nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} backups cannot be read.</source>
            <translation>
                <numerusform>{n} Sicherung ist nicht lesbar.</numerusform>
                <numerusform>{n} Sicherungen sind nicht lesbar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} steps were interrupted; their changes up to then are saved.</source>
            <translation>
                <numerusform>{n} Schritt wurde unterbrochen; seine Änderungen bis dahin sind gespeichert.</numerusform>
                <numerusform>{n} Schritte wurden unterbrochen; ihre Änderungen bis dahin sind gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>Checking files</source>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair fixes this.</source>
            <translation>Eine Reparatur behebt das.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair removes such keys.</source>
            <translation>Eine Reparatur entfernt solche Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>The search index does not match this library.</source>
            <translation>Der Suchindex passt nicht zu dieser Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair rebuilds it.</source>
            <translation>Eine Reparatur baut ihn neu auf.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or download a style by name.</source>
            <translation>Es gibt keinen Zitierstil „{name}“. Zur Wahl stehen: {known}. Sie können auch eine .csl-Datei hinzufügen oder einen Stil unter seinem Namen herunterladen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.</source>
            <translation>„{name}“ ist kein Name eines Stils. Verwenden Sie den Namen der Datei, etwa „journal-of-physics-a“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>{file} cannot be added: {reason}.</source>
            <translation>{file} kann nicht hinzugefügt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>This style depends on “{parent}”, which is not installed. Download both with: paperdesk bibliography --get-style {parent}</source>
            <translation>Dieser Stil hängt von „{parent}“ ab, der nicht installiert ist. So laden Sie beide herunter: paperdesk bibliography --get-style {parent}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>The style “{name}” has no rules. Choose another style.</source>
            <translation>Der Stil „{name}“ enthält keine Regeln. Wählen Sie einen anderen Stil.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: {command}</source>
            <translation>Ohne pandoc 3 können Einzelheiten des Stils falsch sein. So installieren Sie es: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: {command}</source>
            <translation>Formatierte Zitate brauchen pandoc 3, das nicht installiert ist. So installieren Sie es: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Pandoc left out some papers.</source>
            <translation>Pandoc hat einige Artikel ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>venue</source>
            <translation>Publikationsorgan</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>issue</source>
            <translation>Heft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>publisher</source>
            <translation>Verlag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at arXiv and Crossref: no certain match</source>
            <translation>Bei arXiv und Crossref nachgeschlagen: kein sicherer Treffer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>looked up at {source}</source>
            <translation>nachgeschlagen bei {source}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Details filled in from {source}: {changes}</source>
            <translation>Angaben von {source} ergänzt: {changes}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at {source}: nothing new</source>
            <translation>Bei {source} nachgeschlagen: nichts Neues</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>authors: {names}</source>
            <translation>Autoren: {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>Imported pages</source>
            <translation>Importierte Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.</source>
            <translation>„{text}“ ist keine gültige Zeitangabe. Schreiben Sie 12h, 1d, 2w oder ein Datum wie 2026-11-24.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>{n} papers on {subject}</source>
            <translation>{n} Artikel zu {subject}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{document} is not a supported document type. Supported types: {known}.</source>
            <translation>{document} ist kein unterstützter Dokumenttyp. Unterstützt werden: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>The document cites no papers from the library. {target} was not changed.</source>
            <translation>Das Dokument zitiert keine Artikel aus der Bibliothek. {target} wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} is too large to be a document.</source>
            <translation>{file} ist zu groß für ein Dokument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>{file} kann nicht gelesen werden: {reason}. Prüfen Sie Namen und Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no field “{name}”. The fields are: {known}.</source>
            <translation>Es gibt kein Feld „{name}“. Die Felder sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {scheme}.</source>
            <translation>„{text}“ ist keine gültige {scheme}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/online/http.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://.</source>
            <translation>„{text}“ ist keine Webadresse. Adressen beginnen mit https:// oder http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {field}. Use digits.</source>
            <translation>„{text}“ ist kein gültiger Wert für „{field}“. Verwenden Sie Ziffern.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <source>Analysing pages for search by meaning</source>
            <translation>Seiten werden für die semantische Suche analysiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>The data for search by meaning cannot be saved: {error}</source>
            <translation>Die Daten für die semantische Suche können nicht gespeichert werden: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.</source>
            <translation>Die semantische Suche ist ausgeschaltet. Schalten Sie sie mit „paperdesk meaning on“ oder in den Einstellungen ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning, about {n} minutes left</source>
            <translation>Artikel werden für die semantische Suche analysiert, noch etwa {n} Minuten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers} exported.</source>
            <translation>{annotations} exportiert ({papers}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>Move your own text out of the marked section, or delete that section, and export again.</source>
            <translation>Nehmen Sie Ihren eigenen Text aus dem markierten Abschnitt, oder löschen Sie den Abschnitt, und exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers}: everything is up to date.</source>
            <translation>{annotations} ({papers}): alles aktuell.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{file} was not changed because {reason}; the new text is in {beside}.</source>
            <translation>{file} wurde nicht geändert ({reason}); der neue Text steht in {beside}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>The same applies to {n} more.</source>
            <translation>Dasselbe gilt für {n} weitere.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{folder} cannot be used for notes: {reason}. Choose another folder.</source>
            <translation>{folder} kann nicht für Notizen verwendet werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{format} is not a text format. Name a file to write to.</source>
            <translation>{format} ist kein Textformat. Nennen Sie eine Datei, in die geschrieben werden soll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{target} cannot be written: {reason}. Choose another location for the file.</source>
            <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort für die Datei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>Exporting papers</source>
            <translation>Artikel werden exportiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>Folders can be nested at most thirty levels deep.</source>
            <translation>Ordner können höchstens dreißig Ebenen tief verschachtelt sein.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} feeds added</source>
            <translation>
                <numerusform>{n} Feed hinzugefügt</numerusform>
                <numerusform>{n} Feeds hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} already followed</source>
            <translation>{n} schon abonniert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} could not be read</source>
            <translation>{n} nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>the top level</source>
            <translation>die oberste Ebene</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>Downloading the model from {host}, {size} MB</source>
            <translation>Modell wird von {host} heruntergeladen, {size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a model instead.</source>
            <translation>{host} hat eine Datei gesendet, die nicht das erwartete Modell ist; sie wurde verworfen. Wählen Sie stattdessen einen Ordner mit einem Modell.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>The model cannot be saved in “{folder}”: {error}</source>
            <translation>Das Modell kann nicht in „{folder}“ gespeichert werden: {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>No open-access PDF of this paper is known. If you have the PDF, attach it.</source>
            <translation>Von diesem Artikel ist kein frei zugängliches PDF bekannt. Wenn Sie das PDF haben, hängen Sie es an.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.</source>
            <translation>{address} lieferte kein PDF, sondern {kind}. Öffnen Sie die Adresse in einem Browser, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} PDFs attached</source>
            <translation>
                <numerusform>{n} PDF angehängt</numerusform>
                <numerusform>{n} PDFs angehängt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>cancelled: {counts} so far</source>
            <translation>abgebrochen: bisher {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} papers already had one</source>
            <translation>
                <numerusform>{n} Artikel hatte schon eines</numerusform>
                <numerusform>{n} Artikel hatten schon eines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/find_feeds.py" />
            <source>{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.</source>
            <translation>{address} ist kein Feed, und die Seite verweist auf keinen. Suchen Sie dort nach einem Link „RSS“ oder „Atom“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/full_texts.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Reading PDFs</source>
            <translation>PDFs werden gelesen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>all of it</source>
            <translation>alles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>None of these files could be read: {reasons}</source>
            <translation>Keine dieser Dateien konnte gelesen werden: {reasons}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import: {counts}.</source>
            <translation>Import: {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>nothing to import</source>
            <translation>nichts zu importieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import cancelled: {counts} so far.</source>
            <translation>Import abgebrochen: bisher {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is a folder. Name the files in it, such as {example}.</source>
            <translation>{path} ist ein Ordner. Nennen Sie die Dateien darin, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is larger than {most_mb} MB. Split it and import the parts.</source>
            <translation>{path} ist größer als {most_mb} MB. Teilen Sie die Datei und importieren Sie die Teile.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{path} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>{path} kann nicht gelesen werden: {reason}. Prüfen Sie Namen und Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>Importing {name}: {papers}</source>
            <translation>{name} wird importiert: {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} added</source>
            <translation>{n} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} updated</source>
            <translation>{n} aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} unchanged</source>
            <translation>{n} unverändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} rejected</source>
            <translation>{n} zurückgewiesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files attached</source>
            <translation>
                <numerusform>{n} Datei angehängt</numerusform>
                <numerusform>{n} Dateien angehängt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files not found</source>
            <translation>
                <numerusform>{n} Datei nicht gefunden</numerusform>
                <numerusform>{n} Dateien nicht gefunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>the file name is not valid</source>
            <translation>der Dateiname ist ungültig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>from here on</source>
            <translation>von hier an</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” contains no papers in {format} format.</source>
            <translation>„{name}“ enthält keine Artikel im Format {format}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” cannot be read. {error}</source>
            <translation>„{name}“ kann nicht gelesen werden. {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.</source>
            <translation>{folder} enthält keine PDFs. Nennen Sie die Dateien darin, etwa {example}, oder einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>same file</source>
            <translation>dieselbe Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Importing PDFs</source>
            <translation>PDFs werden importiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>there is no such file</source>
            <translation>diese Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>Reading {name}: {n} records</source>
            <translation>{name} wird gelesen: {n} Datensätze</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Building the index</source>
            <translation>Index wird aufgebaut</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Indexing</source>
            <translation>Index wird ergänzt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The index is being built. After that, the inbox is ranked by what you like.</source>
            <translation>Der Index wird aufgebaut. Danach wird der Eingang nach Ihren Vorlieben geordnet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose “Tell For You what you like” in the palette. Until then, the newest papers come first.</source>
            <translation>Die Reihenfolge beginnt nach {fewest} Entscheidungen (bisher {count}): Versehen Sie Artikel mit Stern, behalten, verschlagworten oder verwerfen Sie sie, oder wählen Sie „Vorlieben für ‚Für Sie‘ angeben“ in der Palette. Bis dahin stehen die neuesten Artikel oben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Learning what you like…</source>
            <translation>Ihre Vorlieben werden ermittelt…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Too few papers have the tag “{tag}” for a ranking; the newest papers come first.</source>
            <translation>Zu wenige Artikel haben das Schlagwort „{tag}“ für eine Reihenfolge; die neuesten Artikel stehen oben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lent_copies.py" />
            <source>{file} cannot be written: {reason}. Check the free disk space.</source>
            <translation>{file} kann nicht geschrieben werden: {reason}. Prüfen Sie den freien Speicherplatz.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>This folder seems to be synchronised ({name}). This can damage a live database.</source>
            <translation>Dieser Ordner wird anscheinend synchronisiert ({name}). Das kann eine offene Datenbank beschädigen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>A library cannot be moved into itself. Choose a folder outside it.</source>
            <translation>Eine Bibliothek kann nicht in sich selbst verschoben werden. Wählen Sie einen Ordner außerhalb.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} is not empty. Choose an empty or new folder.</source>
            <translation>{target} ist nicht leer. Wählen Sie einen leeren oder neuen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} cannot be written: {reason}. The library was not moved.</source>
            <translation>{target} kann nicht geschrieben werden: {reason}. Die Bibliothek wurde nicht verschoben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>Copying library files</source>
            <translation>Dateien der Bibliothek werden kopiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>{target} cannot be written: the folder does not exist. Create it or choose another location.</source>
            <translation>{target} kann nicht geschrieben werden: Den Ordner gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>Updating linked files</source>
            <translation>Verknüpfte Dateien werden aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>“{query}” finds no papers, so the file was not changed.</source>
            <translation>„{query}“ findet keine Artikel, daher wurde die Datei nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_notes.py" />
            <source>{folder} is missing. Restore it, or link the notes folder again.</source>
            <translation>{folder} fehlt. Stellen Sie den Ordner wieder her, oder verknüpfen Sie den Notizordner neu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>The key “{key}”: {reason}.</source>
            <translation>Schlüssel „{key}“: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Checking references</source>
            <translation>Literaturangaben werden geprüft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} is the original PDF, which is never changed. Choose another name for the copy.</source>
            <translation>{target} ist das ursprüngliche PDF, das nie geändert wird. Wählen Sie einen anderen Namen für die Kopie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} cannot be written: {reason}. Choose another location.</source>
            <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>it was edited inside PaperDesk's marked section</source>
            <translation>der von PaperDesk markierte Abschnitt wurde bearbeitet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>the lines that mark PaperDesk's section are damaged</source>
            <translation>die Zeilen, die den Abschnitt von PaperDesk markieren, sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} is being written by another program. Export again when it has finished.</source>
            <translation>{file} wird gerade von einem anderen Programm geschrieben. Exportieren Sie noch einmal, wenn es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} cannot be read: {reason}. Check its permissions.</source>
            <translation>{file} kann nicht gelesen werden: {reason}. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/newer_version.py" />
            <source>Cannot check for updates: {tool} got no answer. Try again when you are online.</source>
            <translation>Die Suche nach Updates ist nicht möglich: {tool} erhielt keine Antwort. Versuchen Sie es noch einmal, wenn Sie online sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert citation…</source>
            <translation>Zitat einfügen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Edit citation…</source>
            <translation>Zitat bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert bibliography</source>
            <translation>Literaturverzeichnis einfügen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Refresh citations</source>
            <translation>Zitate aktualisieren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Choose citation style…</source>
            <translation>Zitierstil wählen…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn citations into text…</source>
            <translation>Zitate in Text umwandeln…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The document is unchanged.</source>
            <translation>PaperDesk antwortet nicht. Öffnen Sie es und schalten Sie unter „Einstellungen“, „Andere Programme“ den Zugriff ein, oder führen Sie „paperdesk serve“ aus. Das Dokument ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged.</source>
            <translation>Das Programm an Port {port} ist kein PaperDesk, das Textverarbeitungen unterstützt. Das Dokument ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Open a text document first.</source>
            <translation>Öffnen Sie zuerst ein Textdokument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>A citation can be in text, tables, footnotes and endnotes. Move the cursor there.</source>
            <translation>Ein Zitat kann in Text, Tabellen, Fußnoten und Endnoten stehen. Setzen Sie den Cursor dorthin.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside a citation. Move it outside, or edit the citation.</source>
            <translation>Der Cursor steht in einem Zitat. Setzen Sie ihn außerhalb, oder bearbeiten Sie das Zitat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside the bibliography, which is replaced on refresh. Move it outside.</source>
            <translation>Der Cursor steht im Literaturverzeichnis, das beim Aktualisieren ersetzt wird. Setzen Sie ihn außerhalb.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is also a note, a comment or another citation inside this citation. Move that outside, then edit it.</source>
            <translation>In diesem Zitat steht auch eine Fuß- oder Endnote, ein Kommentar oder ein anderes Zitat. Verschieben Sie das nach außerhalb, und bearbeiten Sie das Zitat dann.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is no citation at the cursor.</source>
            <translation>Am Cursor steht kein Zitat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that you changed by hand were left as they are: {n}. To format one again, edit it.</source>
            <translation>Von Hand geänderte Zitate, die unverändert blieben: {n}. Um eines neu zu formatieren, bearbeiten Sie es.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside first.</source>
            <translation>Zitate, die eine Fuß- oder Endnote, einen Kommentar oder ein anderes Zitat enthalten, blieben unverändert: {n}. Verschieben Sie dies zuerst nach außerhalb.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again.</source>
            <translation>Sie haben das Literaturverzeichnis von Hand geändert; es blieb daher, wie es ist. Um es zu erneuern, löschen Sie es und fügen Sie es wieder ein.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Writer did not accept the change, so everything was put back: {reason}</source>
            <translation>Writer hat die Änderung nicht angenommen; der vorherige Zustand wurde wiederhergestellt: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed.</source>
            <translation>Alle Zitate und das Literaturverzeichnis in gewöhnlichen Text umwandeln? Sie können dann nicht mehr aktualisiert werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file with LibreOffice.</source>
            <translation>LibreOffice wurde nicht gefunden. Speichern Sie die Erweiterung mit „paperdesk office save FILE.oxt“, und öffnen Sie diese Datei mit LibreOffice.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice could not do this: {reason} Close LibreOffice and try again.</source>
            <translation>LibreOffice hat es nicht ausgeführt: {reason} Schließen Sie LibreOffice, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/one_window.py" />
            <source>The library in {folder} is already open in another window.</source>
            <translation>Die Bibliothek in {folder} ist bereits in einem anderen Fenster geöffnet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.</source>
            <translation>Das in den Einstellungen gewählte pandoc, {program}, funktioniert nicht. Wählen Sie ein anderes, oder lassen Sie die Einstellung leer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or choose another format.</source>
            <translation>Dieses Format braucht pandoc, das nicht installiert ist. Installieren Sie es (pandoc.org) und exportieren Sie noch einmal, oder wählen Sie ein anderes Format.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.</source>
            <translation>Dieses Format braucht pandoc {least} oder neuer, aber {program} hat die Version {version}. Installieren Sie eine neuere.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc took more than {n} minutes. Export fewer papers at a time.</source>
            <translation>Pandoc brauchte mehr als {n} Minuten. Exportieren Sie weniger Artikel auf einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc could not create the document: {reason}</source>
            <translation>Pandoc konnte das Dokument nicht erstellen: {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>without a title</source>
            <translation>ohne Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no title</source>
            <translation>kein Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no author</source>
            <translation>kein Autor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no year</source>
            <translation>kein Jahr</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>title in all capitals</source>
            <translation>Titel in Großbuchstaben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} appears twice</source>
            <translation>Schlüssel {key} kommt zweimal vor</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} belongs to another paper</source>
            <translation>Schlüssel {key} gehört zu einem anderen Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>{field} cannot be read: {value}</source>
            <translation>nicht lesbar: {field} {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>unusual {field}: {value}</source>
            <translation>ungewöhnlich: {field} {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_feed.py" />
            <source>{address} is not a feed but {format}. Import it as a file instead.</source>
            <translation>{address} ist kein Feed, sondern {format}. Importieren Sie es stattdessen als Datei.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>This PDF is a scan and contains no text. Install “tesseract” to recognise its text.</source>
            <translation>Dieses PDF ist ein Scan und enthält keinen Text. Installieren Sie „tesseract“, um den Text zu erkennen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>Recognising text in {name}</source>
            <translation>Text in {name} wird erkannt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>You seem to be offline. Feeds will be refreshed when you are back online.</source>
            <translation>Sie scheinen offline zu sein. Die Feeds werden aktualisiert, sobald Sie wieder online sind.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>{host} asks not to be contacted before {until} UTC.</source>
            <translation>{host} möchte vor {until} UTC nicht kontaktiert werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>PaperDesk could not read it: {error}. Details are in the log.</source>
            <translation>PaperDesk konnte ihn nicht lesen: {error}. Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Fetching missed days of {name}</source>
            <translation>Versäumte Tage von {name} werden abgerufen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing {name}</source>
            <translation>{name} wird aktualisiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Searching papers</source>
            <translation>Artikel werden durchsucht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/retention.py" />
            <source>Tidying the inbox</source>
            <translation>Eingang wird aufgeräumt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} of the last {all} papers received</source>
            <translation>{n} der letzten {all} empfangenen Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} hidden by rules</source>
            <translation>{n} durch Regeln ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} for “{name}”</source>
            <translation>{n} für „{name}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/send_digest.py" />
            <source>There is no digest format “{name}”. Choose one of: {known}.</source>
            <translation>Es gibt kein Digest-Format „{name}“. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.</source>
            <translation>„{text}“ ist kein gültiger Abstand. Verwenden Sie zum Beispiel 15m, 2h oder 1d; das Minimum sind 15 Minuten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>{folder} cannot be created: {reason}.</source>
            <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} limits the number of requests: “{reason}”. Try again {when}.</source>
            <translation>{host} begrenzt die Zahl der Anfragen: „{reason}“. Versuchen Sie es {when} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error: “{reason}”. Check the address, or try again {when}.</source>
            <translation>{host} meldet einen Fehler: „{reason}“. Prüfen Sie die Adresse, oder versuchen Sie es {when} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} closed the connection before sending everything. Try again {when}.</source>
            <translation>{host} hat die Verbindung geschlossen, bevor alles gesendet war. Versuchen Sie es {when} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.</source>
            <translation>{host} lieferte eine Anmeldeseite statt eines Feeds, und PaperDesk kann sich nicht anmelden. Suchen Sie einen öffentlichen Feed.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.</source>
            <translation>{host} sperrt automatische Zugriffe („{reason}“). Öffnen Sie die Seite in einem Browser, und kopieren oder speichern Sie sie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error page: “{reason}”. Try again {when}.</source>
            <translation>{host} lieferte eine Fehlerseite: „{reason}“. Versuchen Sie es {when} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>in {span}</source>
            <translation>in {span}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>later</source>
            <translation>später</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/watched_folder.py" />
            <source>This folder contains the library itself. Choose another one, such as a downloads folder.</source>
            <translation>Dieser Ordner enthält die Bibliothek selbst. Wählen Sie einen anderen, etwa einen Download-Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>A library cannot be exported into itself. Choose another folder.</source>
            <translation>Eine Bibliothek kann nicht in sich selbst exportiert werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} contains other files. Choose an empty folder, a new one or an earlier export.</source>
            <translation>{target} enthält andere Dateien. Wählen Sie einen leeren Ordner, einen neuen oder einen früheren Export.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} is not empty. Name a new folder for the library with --library.</source>
            <translation>{folder} ist nicht leer. Nennen Sie mit --library einen neuen Ordner für die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{file} in {folder} was not written by PaperDesk.</source>
            <translation>{file} in {folder} wurde nicht von PaperDesk geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.</source>
            <translation>{folder} wurde von einer neueren Version von PaperDesk geschrieben. Installieren Sie diese oder eine spätere Version und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl hat {n} statt {count} Zeilen. Nichts wurde importiert. Exportieren Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} cannot be written: {reason}. Choose another folder.</source>
            <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Copying files</source>
            <translation>Dateien werden kopiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} cannot be written: {reason}. Nothing was imported.</source>
            <translation>{folder} kann nicht beschrieben werden: {reason}. Nichts wurde importiert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create one with: paperdesk export-all</source>
            <translation>{folder} enthält keinen Export einer ganzen Bibliothek: {file} fehlt oder ist nicht lesbar. So erstellen Sie einen: paperdesk export-all</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl fehlt in {folder}. Nichts wurde importiert. Exportieren Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Writing tables</source>
            <translation>Tabellen werden geschrieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.</source>
            <translation>{folder} enthält keine Datei {database}. Nennen Sie Zoteros Datenordner, wie er in den Einstellungen von Zotero steht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper.</source>
            <translation>Diese Notiz gehört zu keinem Eintrag, und PaperDesk hält Notizen bei Artikeln. Kopieren Sie ihren Text zu einem Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{file} cannot be read ({reason}). Close Zotero and try again.</source>
            <translation>{file} kann nicht gelesen werden ({reason}). Schließen Sie Zotero und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the note {name}</source>
            <translation>die Notiz {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation like paperdesk-lab://…</source>
            <translation>Das ist keine Datenbankadresse. Eine Adresse sieht aus wie postgresql://USER@HOST/DATABASE, eine Einladung wie paperdesk-lab://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end.</source>
            <translation>Diese Einladung ist unvollständig. Kopieren Sie sie ganz, von paperdesk-lab:// bis zum Ende.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Sharing papers with the lab</source>
            <translation>Artikel werden mit der Arbeitsgruppe geteilt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Receiving papers from the lab</source>
            <translation>Artikel der Arbeitsgruppe werden empfangen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/carrier.py" />
            <source>A collection is no longer shared with you. What you have of it stays in your library.</source>
            <translation>Eine Sammlung wird nicht mehr mit Ihnen geteilt. Was Sie davon haben, bleibt in Ihrer Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/conflicts.py" />
            <source>There is no conflict “{name}”. List them with: paperdesk lab conflicts</source>
            <translation>Es gibt keinen Konflikt „{name}“. Die Konflikte listet dieser Befehl auf: paperdesk lab conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/exchange.py" />
            <source>PaperDesk is already syncing with your lab. Try again in a moment.</source>
            <translation>PaperDesk gleicht sich gerade mit Ihrer Arbeitsgruppe ab. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} does not own the database. Upgrade the lab with the login that created it.</source>
            <translation>{user} gehört die Datenbank nicht. Aktualisieren Sie die Arbeitsgruppe mit dem Login, mit dem sie angelegt wurde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>The server is older than PostgreSQL 15. A lab needs that, or a newer one.</source>
            <translation>Der Server ist älter als PostgreSQL 15. Eine Arbeitsgruppe braucht diese oder eine neuere Version.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>There is a lab in {place} already. Its owner can invite you.</source>
            <translation>In {place} gibt es bereits eine Arbeitsgruppe. Wer sie besitzt, kann Sie einladen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns the database.</source>
            <translation>{user} darf keine Datenbank-Logins anlegen, die eine Arbeitsgruppe für ihre Mitglieder braucht. Verwenden Sie einen Login mit CREATEROLE, dem die Datenbank gehört.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>There is no lab in {place}.</source>
            <translation>In {place} gibt es keine Arbeitsgruppe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>You are no longer a member of the lab. What you have of its collections stays in your library.</source>
            <translation>Sie gehören nicht mehr zur Arbeitsgruppe. Was Sie aus ihren Sammlungen haben, bleibt in Ihrer Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was made by a newer version of PaperDesk. Update yours.</source>
            <translation>Die Arbeitsgruppe wurde mit einer neueren Version von PaperDesk angelegt. Aktualisieren Sie diese hier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</source>
            <translation>Diese Arbeitsgruppe wurde mit einer früheren Version von PaperDesk angelegt, die das noch nicht konnte. Wer sie angelegt hat, aktualisiert sie mit: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>There is no keyring to keep a password in. Choose a password, by which the lab will know you.</source>
            <translation>Es gibt keinen Schlüsselbund für ein Passwort. Wählen Sie ein Passwort, an dem die Arbeitsgruppe Sie erkennt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.</source>
            <translation>Diese Bibliothek gehört bereits zur Arbeitsgruppe „{title}“. Verlassen Sie sie zuerst mit paperdesk lab leave.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.</source>
            <translation>Für {place} ist kein Passwort gespeichert. Führen Sie paperdesk lab sync in einem Terminal aus; dort werden Sie danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in no lab. Join one by the invitation that its owner gives you.</source>
            <translation>Diese Bibliothek gehört zu keiner Arbeitsgruppe. Treten Sie einer mit der Einladung bei, die Sie von der Person bekommen, die sie besitzt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/one_device.py" />
            <source>This library is in the lab on {device} already, and gets its changes from there. To use the lab on this device instead, leave it there first, and sync both with each other.</source>
            <translation>Diese Bibliothek ist auf {device} bereits in der Arbeitsgruppe und erhält deren Änderungen von dort. Um stattdessen auf diesem Gerät beizutreten, verlassen Sie die Arbeitsgruppe zuerst dort, und gleichen Sie beide Geräte miteinander ab.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} answers with an error: {reason}.</source>
            <translation>{place} meldet einen Fehler: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>A lab needs an extra: psycopg is missing. Install it with: {command}</source>
            <translation>Eine Arbeitsgruppe braucht eine Erweiterung: psycopg fehlt. So installieren Sie sie: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>The lab does not allow you to do this: {reason}.</source>
            <translation>Die Arbeitsgruppe erlaubt Ihnen das nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>Somebody or something in the lab is called so already.</source>
            <translation>In der Arbeitsgruppe heißt bereits jemand oder etwas so.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no longer a member.</source>
            <translation>{place} lässt Sie nicht herein: Das Passwort ist falsch, die Einladung ist verbraucht oder zu alt, oder Sie gehören nicht mehr dazu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not answer: {reason}. What you do is kept here, and is sent later.</source>
            <translation>{place} antwortet nicht: {reason}. Was Sie tun, bleibt hier und wird später gesendet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>no connection</source>
            <translation>keine Verbindung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is shared already.</source>
            <translation>Diese Sammlung wird bereits geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is not shared.</source>
            <translation>Diese Sammlung wird nicht geteilt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>Nobody in the lab is called “{name}”.</source>
            <translation>In der Arbeitsgruppe heißt niemand „{name}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>This file is no longer in the library.</source>
            <translation>Diese Datei ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.</source>
            <translation>{name} kann nicht nach {folder} kopiert werden: {reason}. Prüfen Sie den freien Speicherplatz und die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and {more_notes} notes. No backup was replaced.</source>
            <translation>Die Bibliothek enthält {papers} Artikel und {notes} Notizen, ihre Sicherung vom {day} aber {more} Artikel und {more_notes} Notizen. Keine Sicherung wurde ersetzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers fewer</source>
            <translation>
                <numerusform>{n} Artikel weniger</numerusform>
                <numerusform>{n} Artikel weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers that have since been deleted</source>
            <translation>
                <numerusform>{n} Artikel, der seither gelöscht wurde</numerusform>
                <numerusform>{n} Artikel, die seither gelöscht wurden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers before later edits</source>
            <translation>
                <numerusform>{n} Artikel vor späteren Änderungen</numerusform>
                <numerusform>{n} Artikel vor späteren Änderungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes fewer</source>
            <translation>
                <numerusform>{n} Notiz weniger</numerusform>
                <numerusform>{n} Notizen weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes that have since been deleted</source>
            <translation>
                <numerusform>{n} Notiz, die seither gelöscht wurde</numerusform>
                <numerusform>{n} Notizen, die seither gelöscht wurden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes in earlier versions</source>
            <translation>
                <numerusform>{n} Notiz in einer früheren Fassung</numerusform>
                <numerusform>{n} Notizen in früheren Fassungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>no differences</source>
            <translation>keine Unterschiede</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.</source>
            <translation>„{label}“ kann nicht für sich rückgängig gemacht werden, weil „{later}“ danach kam. Machen Sie zuerst diesen Schritt rückgängig.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because what it changed has been changed again since.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil das Geänderte seither wieder geändert wurde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because later changes to “{title}” would be lost.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil spätere Änderungen an „{title}“ verloren gingen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because another device has since changed one of its papers.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil ein anderes Gerät seither einen der Artikel geändert hat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” now contains other items.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil „{name}“ jetzt anderes enthält.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” is now used for something else.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil „{name}“ jetzt für etwas anderes verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something it needs no longer exists.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil es etwas nicht mehr gibt, das dafür nötig ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something would then contain itself.</source>
            <translation>„{label}“ kann nicht {turned} werden, weil sich dann etwas selbst enthielte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” was not undone, or has already been redone.</source>
            <translation>„{label}“ wurde nicht rückgängig gemacht oder ist bereits wiederholt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” is still in progress. Wait until it is done, or cancel it.</source>
            <translation>„{label}“ läuft noch. Warten Sie, bis es fertig ist, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>redone</source>
            <translation>wiederholt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.</source>
            <translation>„{label}“ kann nicht für sich wiederholt werden, weil „{earlier}“ davor kam. Wiederholen Sie zuerst diesen Schritt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” has already been undone.</source>
            <translation>„{label}“ wurde bereits rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection needs a name.</source>
            <translation>Eine Sammlung braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot contain itself.</source>
            <translation>Eine Sammlung kann sich nicht selbst enthalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot be merged into itself or into a collection inside it.</source>
            <translation>Eine Sammlung kann nicht mit sich selbst oder mit einer in ihr enthaltenen Sammlung zusammengeführt werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>There is no collection “{name}”. List the collections with: paperdesk collections list</source>
            <translation>Es gibt keine Sammlung „{name}“. Die Sammlungen listet dieser Befehl auf: paperdesk collections list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.</source>
            <translation>Mehrere Sammlungen heißen „{name}“. Geben Sie den ganzen Pfad an, etwa „Dissertation/Kapitel 3“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>parts of it cannot be read</source>
            <translation>Teile davon sind nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it is no longer a database</source>
            <translation>es ist keine Datenbank mehr</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its header is invalid</source>
            <translation>der Kopf der Datei ist ungültig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file elsewhere, put it back.</source>
            <translation>{file} {what}, aber andere Teile einer Bibliothek sind vorhanden. Nichts wurde geschrieben. Wenn Sie anderswo eine Kopie der Datei haben, legen Sie sie zurück.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.</source>
            <translation>Die Bibliothek in {folder} enthält keine Artikel, ihre letzte Sicherung aber {papers}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library again.</source>
            <translation>{file} wurde von einem anderen Programm entfernt oder ersetzt, während die Datei offen war. Zum Schutz Ihrer Daten wird nichts mehr geschrieben; der Inhalt ist als Sicherung aufbewahrt: {kept}. Schließen Sie PaperDesk und öffnen Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.</source>
            <translation>{file} ist beschädigt: {reason}. Bis zur Reparatur öffnet PaperDesk die Datei nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network folder is connected.</source>
            <translation>{file} verweist auf {target}, das es nicht gibt. Nichts wurde geschrieben. Prüfen Sie, ob das Laufwerk oder der Netzwerkordner verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but there are backups of the library ({count}). Nothing was written.</source>
            <translation>{file} {what}, aber es gibt Sicherungen der Bibliothek ({count}). Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written. Close PaperDesk and open the library again.</source>
            <translation>{file} wurde von einem anderen Programm entfernt oder ersetzt, während die Datei offen war. Zum Schutz Ihrer Daten wird nichts mehr geschrieben. Schließen Sie PaperDesk und öffnen Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>page {page} of it cannot be read</source>
            <translation>Seite {page} davon ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version reads up to {head}). Update PaperDesk, or name another folder with --library.</source>
            <translation>Die Bibliothek in {folder} wurde von einer neueren Version von PaperDesk geschrieben (Format {stored}; diese Version liest bis {head}). Aktualisieren Sie PaperDesk, oder nennen Sie mit --library einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>a folder is in its place</source>
            <translation>an ihrer Stelle ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>what is in its place is not a file</source>
            <translation>was an ihrer Stelle ist, ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's permissions, and try again.</source>
            <translation>{folder} kann nicht geöffnet werden: {reason}. Nichts wurde geschrieben. Prüfen Sie das Laufwerk und die Zugriffsrechte des Ordners, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is a database, but not a PaperDesk library. Name another folder with --library.</source>
            <translation>{file} ist eine Datenbank, aber keine Bibliothek von PaperDesk. Nennen Sie mit --library einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its version number is missing</source>
            <translation>die Versionsnummer fehlt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has two version numbers</source>
            <translation>es gibt zwei Versionsnummern</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has an unknown version, “{version}”</source>
            <translation>die Version „{version}“ ist unbekannt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it contains a {kind}, “{name}”, that PaperDesk did not create</source>
            <translation>darin ist ein {kind} „{name}“, das nicht von PaperDesk stammt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>has far less than the previous one</source>
            <translation>enthält weit weniger als die vorige</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before restoring a backup</source>
            <translation>vor dem Wiederherstellen einer Sicherung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before a large change</source>
            <translation>vor einer großen Änderung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The library could not be backed up to {folder}: {reason}. Free some space there and check the permissions.</source>
            <translation>Die Bibliothek konnte nicht nach {folder} gesichert werden: {reason}. Schaffen Sie dort Platz und prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.</source>
            <translation>Die neue Sicherung {file} ist beschädigt ({reason}). Nichts wurde ersetzt. Prüfen Sie die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before an update</source>
            <translation>vor einem Update</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>it lacks {tables}</source>
            <translation>es fehlen {tables}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>{folder} is a file, but a library needs a folder. Name another one with --library.</source>
            <translation>{folder} ist eine Datei, aber eine Bibliothek braucht einen Ordner. Nennen Sie mit --library einen anderen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} is being written by another program{holders}. Wait until it is done, or close it, and try again.</source>
            <translation>Die Bibliothek in {folder} wird gerade von einem anderen Programm beschrieben{holders}. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.</source>
            <translation>Das Laufwerk von {folder} hat einen Fehler gemeldet. Die letzte Änderung wurde nicht gespeichert. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space and try again.</source>
            <translation>Das Laufwerk von {folder} ist voll ({free_mb} MB frei). Die letzte Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} cannot be written. Check its permissions.</source>
            <translation>Die Bibliothek in {folder} kann nicht beschrieben werden. Prüfen Sie die Zugriffsrechte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.</source>
            <translation>Der Ordner {folder} ist schreibgeschützt ({reason}). Machen Sie ihn beschreibbar, oder nennen Sie mit --library einen anderen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/details.py" />
            <source>The paper {paper_id} is no longer in the library.</source>
            <translation>Der Artikel {paper_id} ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/device_conflicts.py" />
            <source>This value is not one of the choices.</source>
            <translation>Dieser Wert steht nicht zur Wahl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/duplicates.py" />
            <source>an untitled paper</source>
            <translation>ein Artikel ohne Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/engine.py" />
            <source>its tables do not match its version, {version}</source>
            <translation>die Tabellen passen nicht zur Version {version}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder needs a name.</source>
            <translation>Ein Ordner braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder cannot contain itself.</source>
            <translation>Ein Ordner kann sich nicht selbst enthalten.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>The feed {feed_id} is no longer followed.</source>
            <translation>Der Feed {feed_id} ist nicht mehr abonniert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>You already follow {address}.</source>
            <translation>Sie haben {address} bereits abonniert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>From no feed</source>
            <translation>Aus keinem Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>Without a tag</source>
            <translation>Ohne Schlagwort</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>There is no library in {folder}.</source>
            <translation>In {folder} gibt es keine Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is damaged: {reason}. It is read-only until it is repaired.</source>
            <translation>Die Bibliothek ist beschädigt: {reason}. Bis zur Reparatur kann sie nur gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>Other users of this computer can read {folder}. Its permissions were not changed.</source>
            <translation>Andere Benutzer dieses Computers können {folder} lesen. Die Zugriffsrechte wurden nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is in good health.</source>
            <translation>Die Bibliothek ist in gutem Zustand.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>BibTeX confuses it with “{key}”, which another paper has</source>
            <translation>BibTeX verwechselt ihn mit „{key}“, dem Schlüssel eines anderen Artikels</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>LaTeX does not allow “{sign}” in a key</source>
            <translation>LaTeX erlaubt „{sign}“ in einem Schlüssel nicht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>some programs do not allow “{sign}” in a key</source>
            <translation>manche Programme erlauben „{sign}“ in einem Schlüssel nicht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>it is a former key, but another paper now has it</source>
            <translation>das ist ein früherer Schlüssel, aber jetzt hat ihn ein anderer Artikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.</source>
            <translation>„{key}“ ist kein gültiger Zitierschlüssel. Erlaubt sind nur Buchstaben, Ziffern und die Zeichen - _ : . / und +.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>Another paper already has the citation key “{key}”. Choose a different one.</source>
            <translation>Ein anderer Artikel hat bereits den Zitierschlüssel „{key}“. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/linked_files.py" />
            <source>{path} is already a linked file. Unlink it first, or choose another location.</source>
            <translation>{path} ist bereits eine verknüpfte Datei. Lösen Sie zuerst die Verknüpfung, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merged_records.py" />
            <source>There is no merged record {id}. List the merged records with: paperdesk merged</source>
            <translation>Es gibt keinen zusammengeführten Datensatz {id}. Die zusammengeführten Datensätze listet dieser Befehl auf: paperdesk merged</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>One of the two papers is no longer in the library.</source>
            <translation>Einer der beiden Artikel ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>merged by you</source>
            <translation>von Ihnen zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>This is a backup of another library. Single papers can only be restored from backups of this library. Nothing was changed.</source>
            <translation>Das ist die Sicherung einer anderen Bibliothek. Einzelne Artikel lassen sich nur aus Sicherungen dieser Bibliothek wiederherstellen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>The backup has no paper “{name}”. Nothing was changed.</source>
            <translation>Die Sicherung enthält keinen Artikel „{name}“. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search</source>
            <translation>Es gibt keinen Artikel mit der ID oder dem Zitierschlüssel „{name}“. So suchen Sie ihn: paperdesk search</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>“{text}” is not a valid {field}.</source>
            <translation>„{text}“ ist kein gültiger Wert für „{field}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.</source>
            <translation>Die Sicherung {file} ist nicht verwendbar ({reason}). Nichts wurde geändert. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.</source>
            <translation>Die Bibliothek in {folder} ist in einem anderen Programm geöffnet{holders}. Nichts wurde geändert. Schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>the file does not exist</source>
            <translation>die Datei gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.</source>
            <translation>Die Sicherung {file} stammt von einer neueren Version von PaperDesk. Aktualisieren Sie zuerst PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it does not contain a library</source>
            <translation>sie enthält keine Bibliothek</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/retention.py" />
            <source>Dismissed after {n} days untouched in the inbox</source>
            <translation>
                <numerusform>Verworfen nach {n} Tag unberührt im Eingang</numerusform>
                <numerusform>Verworfen nach {n} Tagen unberührt im Eingang</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.</source>
            <translation>Eine Regel kann like: nicht verwenden, weil es einen Artikel mit allen anderen vergleicht. Verwenden Sie stattdessen Wörter oder ein Schlagwort.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule needs a query: words, or clauses such as title:blockchain or feed:3.</source>
            <translation>Eine Regel braucht eine Suchanfrage: Wörter oder Bedingungen wie title:blockchain oder feed:3.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows were restored from the last backup.</source>
            <translation>Die Bibliothek ist wieder verwendbar: {papers} Artikel. Einige Daten waren nicht lesbar: {tables}. {rows} Zeilen wurden aus der letzten Sicherung wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.</source>
            <translation>{file} kann nicht repariert werden: Nichts darin ist lesbar. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library has been repaired: {papers} papers, nothing was lost.</source>
            <translation>Die Bibliothek ist repariert: {papers} Artikel, nichts ging verloren.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/saved_searches.py" />
            <source>A saved search needs a name.</source>
            <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>saved edits in its write-ahead log cannot be read: {n}</source>
            <translation>gespeicherte Änderungen im Write-Ahead-Log sind nicht lesbar: {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>its table {table} has bytes instead of text</source>
            <translation>die Tabelle {table} enthält Bytes statt Text</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>{n} of its references are invalid</source>
            <translation>{n} Verweise darin sind ungültig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/standings.py" />
            <source>Crossref: {kind}, see {doi}</source>
            <translation>Crossref: {kind}, siehe {doi}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.</source>
            <translation>Zeile {n} von {name}.jsonl ist ungültig. Nichts wurde importiert. Exportieren Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.</source>
            <translation>Zeilen in {name}.jsonl widersprechen einander. Nichts wurde importiert. Exportieren Sie die Bibliothek noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>{n} rows refer to missing rows: these files are not from a single export. Export again.</source>
            <translation>{n} Zeilen verweisen auf fehlende Zeilen: Diese Dateien stammen nicht aus einem einzigen Export. Exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Ein Schlagwort braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>There is already a tag “{name}”.</source>
            <translation>Es gibt bereits ein Schlagwort „{name}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/undo_redo.py" />
            <source>This step is no longer in the history.</source>
            <translation>Dieser Schritt ist nicht mehr im Verlauf.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/used_keys.py" />
            <source>“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document again.</source>
            <translation>„{old}“ wird in {documents} verwendet. Hier findet der Schlüssel den Artikel weiterhin. Verwenden Sie dort „{new}“, oder exportieren Sie noch einmal für das Dokument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/writer.py" />
            <source>PaperDesk is still saving another change. Try again in a moment.</source>
            <translation>PaperDesk speichert noch eine andere Änderung. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/encoder.py" />
            <source>The model {name} does not match its description: {why}</source>
            <translation>Das Modell {name} passt nicht zu seiner Beschreibung: {why}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it took too long.</source>
            <translation>Das Modell {name} wurde abgebrochen, weil es zu lange brauchte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} crashed.</source>
            <translation>Das Modell {name} ist abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it used too much memory.</source>
            <translation>Das Modell {name} wurde abgebrochen, weil es zu viel Speicher brauchte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model in “{folder}” cannot be used: {why}.</source>
            <translation>Das Modell in „{folder}“ ist nicht verwendbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>Search by meaning needs the package {name}, which is not installed. Install it with: {command}</source>
            <translation>Die semantische Suche braucht das Paket {name}, das nicht installiert ist. So installieren Sie es: {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder with a model.</source>
            <translation>Das Modell ist noch nicht heruntergeladen. Laden Sie es mit „paperdesk meaning get“ herunter, oder wählen Sie einen Ordner mit einem Modell.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} does not say where to download the weights</source>
            <translation>{file} sagt nicht, woher die Gewichte kommen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>it contains no {file}</source>
            <translation>{file} fehlt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its pooling is not one of {known}</source>
            <translation>die Zusammenfassung (pooling) gehört nicht zu {known}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its dimensions and maximum tokens are not given</source>
            <translation>Dimensionen und Höchstzahl der Token sind nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} is not the one described in {description}</source>
            <translation>{file} ist nicht die in {description} beschriebene Datei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} cannot be read</source>
            <translation>{file} ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/vectors.py" />
            <source>Another PaperDesk is already analysing these papers.</source>
            <translation>Ein anderes PaperDesk analysiert diese Artikel bereits.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX</source>
            <translation>für LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with biblatex</source>
            <translation>für LaTeX mit biblatex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with natbib</source>
            <translation>für LaTeX mit natbib</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Pandoc, Quarto and R Markdown</source>
            <translation>für Pandoc, Quarto und R Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Typst</source>
            <translation>für Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for AsciiDoc with asciidoctor-bibtex</source>
            <translation>für AsciiDoc mit asciidoctor-bibtex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for MultiMarkdown</source>
            <translation>für MultiMarkdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for notes and other programs</source>
            <translation>für Notizen und andere Programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>bare keys</source>
            <translation>nur die Schlüssel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Enter the text to find.</source>
            <translation>Geben Sie den Text ein, der gesucht werden soll.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Text cannot be replaced in a field “{name}”. The fields are: {known}.</source>
            <translation>Im Feld „{name}“ kann Text nicht ersetzt werden. Möglich sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.</source>
            <translation>Das Muster „{pattern}“ ist nicht lesbar: {reason}. Bestandteile: {terms}; Filter: {filters}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a term</source>
            <translation>ein Bestandteil</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” is not expected here</source>
            <translation>„{text}“ ist hier nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>its parentheses are nested too deeply</source>
            <translation>die Klammern sind zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no term “{name}”</source>
            <translation>es gibt keinen Bestandteil „{name}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no filter “{name}”</source>
            <translation>es gibt keinen Filter „{name}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>{what} is missing at the end</source>
            <translation>am Ende fehlt {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a closing parenthesis</source>
            <translation>eine schließende Klammer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” has no meaning</source>
            <translation>„{text}“ hat keine Bedeutung</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a parenthesis is not closed</source>
            <translation>eine Klammer ist nicht geschlossen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a filter</source>
            <translation>ein Filter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>the arguments of “{name}” are not valid</source>
            <translation>die Argumente von „{name}“ sind ungültig</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>/{text}/ is not a valid regular expression</source>
            <translation>/{text}/ ist kein gültiger regulärer Ausdruck</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors or editors</source>
            <translation>Autoren oder Herausgeber</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a valid {scheme}.</source>
            <translation>„{value}“ ist keine gültige {scheme}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Some characters were read in the wrong encoding.</source>
            <translation>Einige Zeichen wurden in der falschen Kodierung gelesen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not an ISBN but the number of the {type}.</source>
            <translation>„{value}“ ist keine ISBN, sondern die Nummer ({type}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The month {month} has no day {day}.</source>
            <translation>Der Monat {month} hat keinen Tag {day}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a {field}.</source>
            <translation>„{value}“ ist kein gültiger Wert für „{field}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Several names are written as one: {names}.</source>
            <translation>Mehrere Namen sind als einer geschrieben: {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{name}” has initials instead of a family name.</source>
            <translation>„{name}“ hat Initialen anstelle eines Nachnamens.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>It takes values from “{key}”, which is not in the library. Import that record to fill them in.</source>
            <translation>Werte sollen von „{key}“ kommen, das nicht in der Bibliothek ist. Importieren Sie jenen Datensatz, um sie zu ergänzen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {scheme} should be written “{value}”.</source>
            <translation>{scheme}: richtig wäre die Schreibweise „{value}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Pages should be written “{pages}”.</source>
            <translation>Richtige Schreibweise der Seiten: „{pages}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>{year} is an unlikely year for a paper.</source>
            <translation>{year} ist ein unwahrscheinliches Jahr für einen Artikel.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>There is a day but no month.</source>
            <translation>Es ist ein Tag angegeben, aber kein Monat.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains TeX.</source>
            <translation>TeX im Feld „{field}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The title is in all capitals.</source>
            <translation>Der Titel ist in Großbuchstaben geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Names are in all capitals.</source>
            <translation>Namen sind in Großbuchstaben geschrieben.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Missing {field} (type {type}).</source>
            <translation>Es fehlt: {field} (Typ {type}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains HTML.</source>
            <translation>HTML im Feld „{field}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The page range {pages} ends before it begins.</source>
            <translation>Der Seitenbereich {pages} endet, bevor er beginnt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{pages}” is not a page or page range.</source>
            <translation>„{pages}“ ist weder eine Seite noch ein Seitenbereich.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/naming.py" />
            <source>different {identifier}</source>
            <translation>unterschiedliche {identifier}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper.py" />
            <source>It has neither a title nor an author, an identifier or an abstract.</source>
            <translation>Es gibt weder einen Titel noch Autor, Kennung oder Abstract.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_addresses.py" />
            <source>“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.</source>
            <translation>„{address}“ führt zu keinem Artikel. Verwenden Sie paperdesk://open/KEY oder paperdesk://open/KEY/page/7.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal article</source>
            <translation>Zeitschriftenartikel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Conference paper</source>
            <translation>Konferenzbeitrag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Preprint</source>
            <translation>Preprint</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book</source>
            <translation>Buch</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book chapter</source>
            <translation>Buchkapitel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Thesis</source>
            <translation>Hochschulschrift</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Proceedings</source>
            <translation>Tagungsband</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Dataset</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Patent</source>
            <translation>Patent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal or book</source>
            <translation>Zeitschrift oder Buch</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>journal or book</source>
            <translation>Zeitschrift oder Buch</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Volume</source>
            <translation>Band</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Issue</source>
            <translation>Heft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Publisher</source>
            <translation>Verlag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>publisher or institution</source>
            <translation>Verlag oder Institution</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Edition</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>edition</source>
            <translation>Auflage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other fields</source>
            <translation>Andere Felder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>other fields</source>
            <translation>andere Felder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different volume</source>
            <translation>anderer Band</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different number</source>
            <translation>andere Nummer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different pages</source>
            <translation>andere Seiten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different year</source>
            <translation>anderes Jahr</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Choose one of: {known}.</source>
            <translation>„{clause}“ ist nicht gültig. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>{mistake}</source>
            <translation>{mistake}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Did you mean {near}?</source>
            <translation>„{clause}“ ist nicht gültig. Meinten Sie {near}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>There is no field “{name}”. Did you mean {near}?</source>
            <translation>Es gibt kein Feld „{name}“. Meinten Sie {near}?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a date or period, such as {field}:&lt;7d or {field}:2026-01.</source>
            <translation>„{clause}“ ist nicht gültig. Geben Sie ein Datum oder einen Zeitraum an, etwa {field}:&lt;7d oder {field}:2026-01.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:&gt;5.</source>
            <translation>„{clause}“ ist nicht gültig. Geben Sie eine Zahl oder einen Bereich an, etwa {field}:2..9 oder {field}:&gt;5.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hide (dismiss from inbox)</source>
            <translation>Ausblenden (aus Eingang verwerfen)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notify me</source>
            <translation>Mich benachrichtigen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hidden by the rule “{rule}”</source>
            <translation>Ausgeblendet durch die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Tagged by the rule “{rule}”</source>
            <translation>Verschlagwortet durch die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Starred by the rule “{rule}”</source>
            <translation>Mit Stern versehen durch die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Kept by the rule “{rule}”</source>
            <translation>Behalten durch die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notified by the rule “{rule}”</source>
            <translation>Gemeldet durch die Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.</source>
            <translation>„{text}“ ist keine Aktion einer Regel. Zur Wahl stehen: hide, star, keep, notify, tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>„{text}“ ist keine gültige Zeitangabe. Schreiben Sie 30d, 2w, 6m, 1y oder ein Datum wie 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same {identifier}</source>
            <translation>gleiche {identifier}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same entry</source>
            <translation>gleicher Eintrag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but one is about the other</source>
            <translation>aber einer handelt vom anderen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but {what}</source>
            <translation>aber {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but a recurring title</source>
            <translation>aber ein wiederkehrender Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different edition</source>
            <translation>andere Auflage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different language</source>
            <translation>andere Sprache</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different authors</source>
            <translation>aber andere Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different title</source>
            <translation>aber anderer Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same authors</source>
            <translation>gleiche Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same address</source>
            <translation>gleiche Adresse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same title</source>
            <translation>gleicher Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different day</source>
            <translation>anderer Tag</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>a short title, which may recur</source>
            <translation>ein kurzer Titel, der mehrfach vorkommen kann</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different address</source>
            <translation>andere Adresse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>nearly the same title</source>
            <translation>fast gleicher Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>another version of the work</source>
            <translation>eine andere Version der Arbeit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>authors in common</source>
            <translation>gemeinsame Autoren</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>one is called a review</source>
            <translation>einer heißt Rezension</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but different numbers or symbols in the title</source>
            <translation>aber andere Zahlen oder Zeichen im Titel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>names in a different script</source>
            <translation>Namen in anderer Schrift</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Starred {n} papers</source>
            <translation>
                <numerusform>{n} Artikel mit Stern versehen</numerusform>
                <numerusform>{n} Artikel mit Stern versehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unstarred {n} papers</source>
            <translation>
                <numerusform>Stern von {n} Artikel entfernt</numerusform>
                <numerusform>Stern von {n} Artikeln entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as read</source>
            <translation>
                <numerusform>{n} Artikel als gelesen markiert</numerusform>
                <numerusform>{n} Artikel als gelesen markiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as unread</source>
            <translation>
                <numerusform>{n} Artikel als ungelesen markiert</numerusform>
                <numerusform>{n} Artikel als ungelesen markiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all above as read</source>
            <translation>Alles darüber als gelesen markiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all as read</source>
            <translation>Alle als gelesen markiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept {n} papers</source>
            <translation>
                <numerusform>{n} Artikel behalten</numerusform>
                <numerusform>{n} Artikel behalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Dismissed {n} papers</source>
            <translation>
                <numerusform>{n} Artikel verworfen</numerusform>
                <numerusform>{n} Artikel verworfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to the trash</source>
            <translation>
                <numerusform>{n} Artikel in den Papierkorb verschoben</numerusform>
                <numerusform>{n} Artikel in den Papierkorb verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers</source>
            <translation>
                <numerusform>{n} Artikel wiederhergestellt</numerusform>
                <numerusform>{n} Artikel wiederhergestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to {place}</source>
            <translation>
                <numerusform>{n} Artikel verschoben: {place}</numerusform>
                <numerusform>{n} Artikel verschoben: {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to the reading list</source>
            <translation>
                <numerusform>{n} Artikel auf die Leseliste gesetzt</numerusform>
                <numerusform>{n} Artikel auf die Leseliste gesetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from the reading list</source>
            <translation>
                <numerusform>{n} Artikel von der Leseliste entfernt</numerusform>
                <numerusform>{n} Artikel von der Leseliste entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Finished reading {n} papers</source>
            <translation>
                <numerusform>{n} Artikel zu Ende gelesen</numerusform>
                <numerusform>{n} Artikel zu Ende gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers to read again</source>
            <translation>
                <numerusform>{n} Artikel wieder zum Lesen vorgemerkt</numerusform>
                <numerusform>{n} Artikel wieder zum Lesen vorgemerkt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Reordered the reading list</source>
            <translation>Leseliste umsortiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the reading status of {title}</source>
            <translation>Lesestand von {title} geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers from a backup</source>
            <translation>
                <numerusform>{n} Artikel aus einer Sicherung wiederhergestellt</numerusform>
                <numerusform>{n} Artikel aus einer Sicherung wiederhergestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited {n} papers</source>
            <translation>
                <numerusform>{n} Artikel bearbeitet</numerusform>
                <numerusform>{n} Artikel bearbeitet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited details</source>
            <translation>Angaben bearbeitet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed {field}</source>
            <translation>{field} geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed title</source>
            <translation>Titel geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed authors</source>
            <translation>Autoren geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose another value</source>
            <translation>Anderen Wert gewählt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose between the values of two devices</source>
            <translation>Zwischen den Werten zweier Geräte gewählt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} papers that two devices had</source>
            <translation>
                <numerusform>{n} Artikel zusammengeführt, den zwei Geräte hatten</numerusform>
                <numerusform>{n} Artikel zusammengeführt, die zwei Geräte hatten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Replaced text in {n} papers</source>
            <translation>
                <numerusform>Text in {n} Artikel ersetzt</numerusform>
                <numerusform>Text in {n} Artikeln ersetzt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fixed {n} problems in references</source>
            <translation>
                <numerusform>{n} Problem in Literaturangaben behoben</numerusform>
                <numerusform>{n} Probleme in Literaturangaben behoben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Filled in details of “{title}”</source>
            <translation>Angaben zu „{title}“ ergänzt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the author name {name} into {into}</source>
            <translation>Autorenname {name} mit {into} zusammengeführt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged name variants of {n} authors</source>
            <translation>
                <numerusform>Namensvarianten von {n} Autor zusammengeführt</numerusform>
                <numerusform>Namensvarianten von {n} Autoren zusammengeführt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the citation key pattern</source>
            <translation>Muster der Zitierschlüssel geändert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created new citation keys for {n} papers</source>
            <translation>
                <numerusform>Neuen Zitierschlüssel für {n} Artikel erzeugt</numerusform>
                <numerusform>Neue Zitierschlüssel für {n} Artikel erzeugt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged “{key}” into “{into}”</source>
            <translation>„{key}“ mit „{into}“ zusammengeführt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} duplicates</source>
            <translation>
                <numerusform>{n} Dublette zusammengeführt</numerusform>
                <numerusform>{n} Dubletten zusammengeführt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept both papers</source>
            <translation>Beide Artikel behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept two versions of one work</source>
            <translation>Zwei Versionen einer Arbeit behalten</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked two papers as different</source>
            <translation>Zwei Artikel als verschieden markiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} papers</source>
            <translation>
                <numerusform>{n} Artikel importiert</numerusform>
                <numerusform>{n} Artikel importiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {name}</source>
            <translation>{name} importiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} files</source>
            <translation>
                <numerusform>{n} Datei importiert</numerusform>
                <numerusform>{n} Dateien importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF importiert</numerusform>
                <numerusform>{n} PDFs importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers by identifier</source>
            <translation>
                <numerusform>{n} Artikel über Kennung hinzugefügt</numerusform>
                <numerusform>{n} Artikel über Kennungen hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Attached {name}</source>
            <translation>{name} angehängt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the file {name}</source>
            <translation>Datei {name} entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched the PDF of {key}</source>
            <translation>PDF von {key} abgerufen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF abgerufen</numerusform>
                <numerusform>{n} PDFs abgerufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Tagged {n} papers “{names}”</source>
            <translation>
                <numerusform>{n} Artikel mit „{names}“ verschlagwortet</numerusform>
                <numerusform>{n} Artikel mit „{names}“ verschlagwortet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the tag “{name}”</source>
            <translation>Schlagwort „{name}“ hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the tag “{name}”</source>
            <translation>Schlagwort „{name}“ entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed the tag “{name}”</source>
            <translation>Schlagwort „{name}“ umbenannt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the tag “{name}”</source>
            <translation>Schlagwort „{name}“ verschoben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the tag “{name}” into “{into}”</source>
            <translation>Schlagwort „{name}“ mit „{into}“ zusammengeführt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} tags into “{into}”</source>
            <translation>
                <numerusform>{n} Schlagwort mit „{into}“ zusammengeführt</numerusform>
                <numerusform>{n} Schlagwörter mit „{into}“ zusammengeführt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured the tag “{name}”</source>
            <translation>Schlagwort „{name}“ gefärbt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured {n} tags</source>
            <translation>
                <numerusform>{n} Schlagwort gefärbt</numerusform>
                <numerusform>{n} Schlagwörter gefärbt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the tag “{name}”</source>
            <translation>Schlagwort „{name}“ gelöscht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted {n} tags</source>
            <translation>
                <numerusform>{n} Schlagwort gelöscht</numerusform>
                <numerusform>{n} Schlagwörter gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added a note</source>
            <translation>Notiz hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited a note</source>
            <translation>Notiz bearbeitet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted a note</source>
            <translation>Notiz gelöscht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored an earlier version of a note</source>
            <translation>Frühere Fassung einer Notiz wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Toggled a checkbox in a note</source>
            <translation>Kästchen in einer Notiz umgeschaltet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Highlighted: {quote}</source>
            <translation>Hervorgehoben: {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Underlined: {quote}</source>
            <translation>Unterstrichen: {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked an area</source>
            <translation>Bereich markiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Placed a note</source>
            <translation>Notiz eingefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Commented on an annotation</source>
            <translation>Anmerkung kommentiert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured an annotation {color}</source>
            <translation>Anmerkung gefärbt: {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted an annotation</source>
            <translation>Anmerkung gelöscht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} annotations</source>
            <translation>
                <numerusform>{n} Anmerkung importiert</numerusform>
                <numerusform>{n} Anmerkungen importiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created the collection “{name}”</source>
            <translation>Sammlung „{name}“ angelegt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to “{name}”</source>
            <translation>
                <numerusform>{n} Artikel zu „{name}“ hinzugefügt</numerusform>
                <numerusform>{n} Artikel zu „{name}“ hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from “{name}”</source>
            <translation>
                <numerusform>{n} Artikel aus „{name}“ entfernt</numerusform>
                <numerusform>{n} Artikel aus „{name}“ entfernt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the collection “{name}”</source>
            <translation>Sammlung „{name}“ verschoben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the collection “{name}” into “{into}”</source>
            <translation>Sammlung „{name}“ mit „{into}“ zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the collection “{name}”</source>
            <translation>Sammlung „{name}“ gelöscht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the search “{name}”</source>
            <translation>Suche „{name}“ gespeichert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the saved search “{name}”</source>
            <translation>Gespeicherte Suche „{name}“ gelöscht</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed “{name}”</source>
            <translation>„{name}“ umbenannt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved “{name}”</source>
            <translation>„{name}“ verschoben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Followed {name}</source>
            <translation>{name} abonniert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the feeds from {name}</source>
            <translation>Feeds aus {name} hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {name}</source>
            <translation>{name} abbestellt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {n} feeds</source>
            <translation>
                <numerusform>{n} Feed abbestellt</numerusform>
                <numerusform>{n} Feeds abbestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set the refresh schedule of {name}: {schedule}</source>
            <translation>Zeitplan von {name} festgelegt: {schedule}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set how long papers from {name} stay in the inbox: {retention}</source>
            <translation>Verbleib von Artikeln aus {name} im Eingang festgelegt: {retention}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} feeds to {folder}</source>
            <translation>
                <numerusform>{n} Feed nach {folder} verschoben</numerusform>
                <numerusform>{n} Feeds nach {folder} verschoben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the folder {name}</source>
            <translation>Ordner {name} verschoben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the folder {name}</source>
            <translation>Ordner {name} entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the rule “{name}”</source>
            <translation>Regel „{name}“ gespeichert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the rule “{name}”</source>
            <translation>Regel „{name}“ entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant wrote a note on {key}</source>
            <translation>Ein Assistent hat eine Notiz zu {key} geschrieben</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant changed the tags of {key}</source>
            <translation>Ein Assistent hat die Schlagwörter von {key} geändert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant starred {key}</source>
            <translation>Ein Assistent hat {key} mit Stern versehen</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant unstarred {key}</source>
            <translation>Ein Assistent hat den Stern von {key} entfernt</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant added {key} to “{name}”</source>
            <translation>Ein Assistent hat {key} zu „{name}“ hinzugefügt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} added {n} papers</source>
            <translation>
                <numerusform>{program} hat {n} Artikel hinzugefügt</numerusform>
                <numerusform>{program} hat {n} Artikel hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} papers</source>
            <translation>
                <numerusform>{program} hat {n} Artikel geändert</numerusform>
                <numerusform>{program} hat {n} Artikel geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} wrote {n} notes</source>
            <translation>
                <numerusform>{program} hat {n} Notiz geschrieben</numerusform>
                <numerusform>{program} hat {n} Notizen geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} moved {n} papers to the trash</source>
            <translation>
                <numerusform>{program} hat {n} Artikel in den Papierkorb verschoben</numerusform>
                <numerusform>{program} hat {n} Artikel in den Papierkorb verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} items</source>
            <translation>
                <numerusform>{program} hat {n} Eintrag gelöscht</numerusform>
                <numerusform>{program} hat {n} Einträge gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} collections</source>
            <translation>
                <numerusform>{program} hat {n} Sammlung geändert</numerusform>
                <numerusform>{program} hat {n} Sammlungen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} collections</source>
            <translation>
                <numerusform>{program} hat {n} Sammlung gelöscht</numerusform>
                <numerusform>{program} hat {n} Sammlungen gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} tags</source>
            <translation>
                <numerusform>{program} hat {n} Schlagwort gelöscht</numerusform>
                <numerusform>{program} hat {n} Schlagwörter gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} saved searches</source>
            <translation>
                <numerusform>{program} hat {n} gespeicherte Suche geändert</numerusform>
                <numerusform>{program} hat {n} gespeicherte Suchen geändert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Linked {name}</source>
            <translation>{name} verknüpft</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unlinked {name}</source>
            <translation>Verknüpfung mit {name} gelöst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Repaired the library</source>
            <translation>Bibliothek repariert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/feed_addresses.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective theory.</source>
            <translation>„{text}“ ist keine Webadresse. Adressen beginnen mit https:// oder http://. Möglich sind auch eine arXiv-Kategorie (cs.LG), eine arXiv-Suchanfrage (au:tegmark AND grokking), hf:daily oder hf:search effective theory.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address or its query.</source>
            <translation>Prüfen Sie die Adresse oder ihre Suchanfrage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It requires a login, which PaperDesk does not support.</source>
            <translation>Es ist eine Anmeldung nötig, die PaperDesk nicht unterstützt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It denies access to PaperDesk.</source>
            <translation>PaperDesk wird der Zugriff verweigert.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address.</source>
            <translation>Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It no longer exists. Look for a new address.</source>
            <translation>Diese Adresse gibt es nicht mehr. Suchen Sie eine neue.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} took longer than {seconds} s. Try again later.</source>
            <translation>{host} brauchte länger als {seconds} s. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>“{address}” is not a valid web address. Check it for typing errors.</source>
            <translation>„{address}“ ist keine gültige Webadresse. Prüfen Sie sie auf Tippfehler.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. {advice}</source>
            <translation>{host} hat mit {answer} geantwortet. {advice}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} redirects in a loop. Check the address.</source>
            <translation>{host} leitet im Kreis weiter. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} did not respond in time. Try again later.</source>
            <translation>{host} hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be trusted: its encryption or certificate is not in order. Check the address.</source>
            <translation>{host} ist nicht vertrauenswürdig: Verschlüsselung oder Zertifikat sind nicht in Ordnung. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be reached. Check your internet connection.</source>
            <translation>{host} ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} broke off, or does not answer as a web server does. Check the address, or try again later.</source>
            <translation>{host} hat abgebrochen oder antwortet nicht wie ein Webserver. Prüfen Sie die Adresse, oder versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. Try again in {span}.</source>
            <translation>{host} hat mit {answer} geantwortet. Versuchen Sie es in {span} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{address} is larger than {size_mb} MB and was not downloaded.</source>
            <translation>{address} ist größer als {size_mb} MB und wurde nicht heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>The refresh was cancelled.</source>
            <translation>Die Aktualisierung wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.</source>
            <translation>Es ist kein E-Mail-Server oder Empfänger eingetragen. Das geht im Fenster: „Menü“, „Datei“, „E-Mail-Einstellungen“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>“{security}” is not a connection security option. Choose one of: {known}.</source>
            <translation>„{security}“ ist keine Art der Verbindungssicherheit. Zur Wahl stehen: {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>it rejects the recipient.</source>
            <translation>der Empfänger wird abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No password is stored for {user}. Set it in the window: Menu, File, Mail settings.</source>
            <translation>Für {user} ist kein Passwort gespeichert. Tragen Sie es im Fenster ein: „Menü“, „Datei“, „E-Mail-Einstellungen“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} rejected the user name or password. Check both.</source>
            <translation>{server} hat Benutzernamen oder Passwort nicht angenommen. Prüfen Sie beides.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} does not support these settings: {reason}.</source>
            <translation>{server} unterstützt diese Einstellungen nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} did not accept the message: {reason} Check the settings.</source>
            <translation>{server} hat die Nachricht nicht angenommen: {reason} Prüfen Sie die Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} cannot be reached on port {port}. Check both, and your internet connection.</source>
            <translation>{server} ist an Port {port} nicht erreichbar. Prüfen Sie beides und Ihre Internetverbindung.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring cannot be opened: {reason}. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems kann nicht geöffnet werden: {reason}. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring did not accept the password: {reason}. Unlock it and try again.</source>
            <translation>Der Schlüsselbund des Systems hat das Passwort nicht angenommen: {reason}. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>Storing the password in the system keyring needs the package “keyring”. Install it with: pip install 'paperdesk[keyring]'</source>
            <translation>Um das Passwort im Schlüsselbund des Systems zu speichern, ist das Paket „keyring“ nötig. So installieren Sie es: pip install 'paperdesk[keyring]'</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/own_network.py" />
            <source>{host} redirects to {peer} on your own network. The redirect was not followed.</source>
            <translation>{host} leitet zu {peer} in Ihrem eigenen Netzwerk weiter. Der Weiterleitung wurde nicht gefolgt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} Stunde</numerusform>
                <numerusform>{n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} Sekunde</numerusform>
                <numerusform>{n} Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>a moment</source>
            <translation>einem Augenblick</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/index_folder.py" />
            <source>The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. Until then, only titles, authors, abstracts, tags and notes are searched.</source>
            <translation>Der Index in {folder} kann nicht geschrieben werden ({reason}). Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar. Bis dahin werden nur Titel, Autoren, Abstracts, Schlagwörter und Notizen durchsucht.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/relevance.py" />
            <source>Showing results for “{query}”.</source>
            <translation>Ergebnisse für „{query}“.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix the file or move it away, or name the library with --library.</source>
            <translation>Die Einstellungen in {file} können nicht gelesen werden ({reason}), daher ist der Ort Ihrer Bibliothek unbekannt. Berichtigen oder verschieben Sie die Datei, oder nennen Sie mit --library die Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not a text file</source>
            <translation>keine Textdatei</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not valid TOML</source>
            <translation>kein gültiges TOML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it cannot be opened</source>
            <translation>nicht zu öffnen</translation>
        </message>
        <message>
            <source>After</source>
            <translation type="vanished">Nachher</translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="vanished">Vorher</translation>
        </message>
        <message>
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Formatierte Zitate brauchen pandoc 3, das nicht installiert ist. So installieren Sie es: packaging/run setup --all</translation>
        </message>
        <message>
            <source>It finds PaperDesk once Settings, Other programs, is on.</source>
            <translation type="vanished">Writer findet PaperDesk, sobald der Zugriff unter „Einstellungen“, „Andere Programme“ eingeschaltet ist.</translation>
        </message>
        <message>
            <source>LibreOffice did not do it: {reason} Close LibreOffice and try again.</source>
            <translation type="vanished">LibreOffice hat es nicht ausgeführt: {reason} Schließen Sie LibreOffice, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No pairs left to decide on.</source>
            <translation type="vanished">Keine Paare mehr zu entscheiden.</translation>
        </message>
        <message>
            <source>No rules yet. Create one on the right.</source>
            <translation type="vanished">Noch keine Regeln. Legen Sie rechts eine an.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="vanished">Grund</translation>
        </message>
        <message>
            <source>Text after the citation, with --style, such as: p. 3.</source>
            <translation type="vanished">Text nach dem Zitat, mit --style, etwa: p. 3.</translation>
        </message>
        <message>
            <source>Text before the citation, with --style, such as: see.</source>
            <translation type="vanished">Text vor dem Zitat, mit --style, etwa: see.</translation>
        </message>
        <message>
            <source>This library is not in a lab. The manual page “Devices” explains how to create or join one.</source>
            <translation type="vanished">Diese Bibliothek gehört zu keiner Arbeitsgruppe. Die Handbuchseite „Geräte“ erklärt, wie Sie eine gründen oder ihr beitreten.</translation>
        </message>
        <message>
            <source>Turn all citations and the bibliography into plain text? They can then no longer be refreshed.</source>
            <translation type="vanished">Alle Zitate und das Literaturverzeichnis in gewöhnlichen Text umwandeln? Sie können dann nicht mehr aktualisiert werden.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="vanished">Warum</translation>
        </message>
        <message>
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Ohne pandoc 3 können Einzelheiten des Stils falsch sein. So installieren Sie es: packaging/run setup --all</translation>
        </message>
    </context>
</TS>
