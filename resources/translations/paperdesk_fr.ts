<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>PaperDesk</name>
        <message>
            <location filename="../../paperdesk/app/kept_settings.py" />
            <source>Your settings could not be read and were reset to the defaults. The old file is kept: {file}</source>
            <translation>Vos réglages n’ont pas pu être lus et ont été réinitialisés. L’ancien fichier est conservé : {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>The window did not appear, so no screenshot was taken. Try again, or open the window.</source>
            <translation>La fenêtre ne s’est pas affichée, aucune capture d’écran n’a donc été prise. Réessayez ou ouvrez la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>{target} cannot be written. Choose another location, and a name that ends in .png.</source>
            <translation>Impossible d’écrire {target}. Choisissez un autre emplacement et un nom qui se termine par .png.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>There is no display to open the window on. The command line works without one: paperdesk --help</source>
            <translation>Aucun écran ne permet d’ouvrir la fenêtre. La ligne de commande s’en passe : paperdesk --help</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt install libxcb-cursor0), then start PaperDesk again.</source>
            <translation>Il manque à la fenêtre une bibliothèque système. Installez-la (sous Debian et Ubuntu : apt install libxcb-cursor0), puis relancez PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Export notes and highlights of the papers matching QUERY (default: all papers).

Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.</source>
            <translation>Exporter les notes et surlignages des articles correspondant à QUERY (par défaut : tous les articles).

Les fichiers Markdown et les dossiers de notes sont mis à jour sur place. Le texte hors des sections marquées par PaperDesk est conservé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Markdown, or W3C Web Annotations.</source>
            <translation>Markdown, ou W3C Web Annotations.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this colour; can be repeated.</source>
            <translation>Seulement cette couleur ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this kind; can be repeated.</source>
            <translation>Seulement ce type ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write or update this file.</source>
            <translation>Écrire ou mettre à jour ce fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write a note per paper to this folder, for Obsidian.</source>
            <translation>Écrire une note par article dans ce dossier, pour Obsidian.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>--folder writes Markdown notes and cannot be combined with --output or --format jsonld.</source>
            <translation>--folder écrit des notes Markdown et ne se combine pas avec --output ni --format jsonld.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Written to {file}.</source>
            <translation>Écrit dans {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Find and merge variants of author names.</source>
            <translation>Trouver et fusionner les variantes de noms d’auteurs.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu".</source>
            <translation>Afficher les noms qui désignent peut-être la même personne, comme « Z. Liu » et « Ziming Liu ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z.".</source>
            <translation>Remplacer les noms d’auteurs OTHERS par KEEP, écrits comme `variants` les affiche : "Liu, Ziming" "Liu, Z.".</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/authors.py" />
            <source>{name}: {n} papers changed.</source>
            <translation>
                <numerusform>{name} : {n} article modifié.</numerusform>
                <numerusform>{name} : {n} articles modifiés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No name variants found.</source>
            <translation>Aucune variante de nom trouvée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.</source>
            <translation>Aucun article n’a pour auteur « {name} ». Écrivez les noms exactement comme « paperdesk authors variants » les affiche.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Create, list and restore backups of the library.</source>
            <translation>Créer, afficher et restaurer des sauvegardes de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up the library now and thin out older backups.</source>
            <translation>Sauvegarder la bibliothèque maintenant et espacer les anciennes sauvegardes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>List backups and their contents, newest first.</source>
            <translation>Afficher les sauvegardes et leur contenu, les plus récentes d’abord.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Show the contents of BACKUP (number or file; default: newest) and its differences from the library.</source>
            <translation>Afficher le contenu de BACKUP (numéro ou fichier ; par défaut : la plus récente) et ses différences avec la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore BACKUP (number or file; default: newest). The current library is kept as a backup.</source>
            <translation>Restaurer BACKUP (numéro ou fichier ; par défaut : la plus récente). La bibliothèque actuelle est conservée comme sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Check the whole library: database, files, index, backups, keys and history.

The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains versions and numbers, and nothing from the library.</source>
            <translation>Vérifier toute la bibliothèque : base de données, fichiers, index, sauvegardes, clés et historique.

Le code de sortie est 3 si la base de données est endommagée, et 1 si un autre problème n’a pas été réparé. Le rapport contient des versions et des nombres, et rien de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted.</source>
            <translation>Créer une bibliothèque vide à la place d’une ancienne. Ses restes sont mis de côté ; rien n’est supprimé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up even if the last backup had far more.</source>
            <translation>Sauvegarder même si la dernière sauvegarde contenait bien davantage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore only this paper; can be repeated.</source>
            <translation>Restaurer seulement cet article ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Do not ask for confirmation.</source>
            <translation>Ne pas demander de confirmation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repair what can be repaired; nothing is deleted.</source>
            <translation>Réparer ce qui peut l’être ; rien n’est supprimé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Write statistics for support to this file.</source>
            <translation>Écrire dans ce fichier des statistiques pour l’assistance.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore the backup from {time} with {n} papers?</source>
            <translation>
                <numerusform>Restaurer la sauvegarde du {time}, avec {n} article ?</numerusform>
                <numerusform>Restaurer la sauvegarde du {time}, avec {n} articles ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restored the backup from {time}: {n} papers.</source>
            <translation>
                <numerusform>Sauvegarde du {time} restaurée : {n} article.</numerusform>
                <numerusform>Sauvegarde du {time} restaurée : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in {folder}? Anything already there is moved aside.</source>
            <translation>Créer une bibliothèque vide dans {folder} ? Ce qui s’y trouve déjà est mis de côté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Started an empty library in {folder}.</source>
            <translation>Bibliothèque vide créée dans {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} note</numerusform>
                <numerusform>{n} notes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Compared with the current library: {differences}.</source>
            <translation>Par rapport à la bibliothèque actuelle : {differences}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Backed up to {file}</source>
            <translation>Sauvegardé dans {file}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restored: {n} papers.</source>
            <translation>
                <numerusform>Restauré : {n} article.</numerusform>
                <numerusform>Restaurés : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no readable backup of the library in {folder}.</source>
            <translation>Aucune sauvegarde lisible de la bibliothèque dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no backup “{name}”. List the backups with: paperdesk backup list</source>
            <translation>Aucune sauvegarde « {name} ». Pour afficher les sauvegardes : paperdesk backup list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>cannot be read: {reason}</source>
            <translation>illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>It cannot be compared with the current library.</source>
            <translation>Elle ne peut pas être comparée à la bibliothèque actuelle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No backups yet.</source>
            <translation>Pas encore de sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The previous library is kept: {folder}</source>
            <translation>La bibliothèque précédente est conservée : {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Fix what can be fixed with: paperdesk check --repair</source>
            <translation>Pour réparer ce qui peut l’être : paperdesk check --repair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repaired.</source>
            <translation>Réparé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Moved aside to {folder}</source>
            <translation>Mis de côté dans {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>What was there is now in {folder}</source>
            <translation>Ce qui s’y trouvait est maintenant dans {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The damaged files are kept: {folder}</source>
            <translation>Les fichiers endommagés sont conservés : {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>and {n} more</source>
            <translation>et {n} autres</translation>
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
                <numerusform>{n} article</numerusform>
                <numerusform>{n} articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>(without a title)</source>
            <translation>(sans titre)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Library folder.</source>
            <translation>Dossier de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Print JSON.</source>
            <translation>Produire du JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>name a folder</source>
            <translation>indiquez un dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>The output cannot be written: {reason}.</source>
            <translation>Impossible d’écrire le résultat : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>Your changes are saved, but the backup failed: {error}</source>
            <translation>Vos modifications sont enregistrées, mais la sauvegarde a échoué : {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print a bibliography of the papers matching QUERY in a citation style.</source>
            <translation>Produire une bibliographie des articles correspondant à QUERY, dans un style de citation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation format (default: latex).</source>
            <translation>Format de citation (par défaut : latex).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Initial search in the small window.</source>
            <translation>Recherche initiale dans la petite fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Use a citation style: (Lee, 2020).</source>
            <translation>Utiliser un style de citation : (Lee, 2020).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Text before the citation, such as: see.</source>
            <translation>Texte avant la citation, par exemple : voir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Pages or passage, such as: 3–5, or chap. 2.</source>
            <translation>Pages ou passage, par exemple : 3–5 ou chap. 2.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation style; see --list-styles.</source>
            <translation>Style de citation ; voir --list-styles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>List the available styles.</source>
            <translation>Afficher les styles disponibles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Add your own style (.csl).</source>
            <translation>Ajouter votre propre style (.csl).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Language of the references, such as de-DE (default: the style's).</source>
            <translation>Langue des références, par exemple de-DE (par défaut : celle du style).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Download an official style by name from zotero.org.</source>
            <translation>Télécharger un style officiel par son nom depuis zotero.org.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print HTML, with italics.</source>
            <translation>Produire du HTML, avec les italiques.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>There is no citation format “{name}”. Choose one of: {known}.</source>
            <translation>Aucun format de citation « {name} ». Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}</source>
            <translation>Afficher les citations des PAPERs, ou choisir des articles dans une petite fenêtre si aucun n’est indiqué. Formats : {forms}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Added: {title} ({name}).</source>
            <translation>Ajouté : {title} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Manage collections, your folders of papers.</source>
            <translation>Gérer les collections, vos dossiers d’articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>List collections with their number of papers.</source>
            <translation>Afficher les collections et leur nombre d’articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary.</source>
            <translation>Ajouter des articles à la collection NAME (comme `Thesis/Chapter 3`), en la créant au besoin.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Remove papers from the collection NAME; they stay in the library.</source>
            <translation>Retirer des articles de la collection NAME ; ils restent dans la bibliothèque.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Added to {name}: {n} papers.</source>
            <translation>
                <numerusform>Ajouté à {name} : {n} article.</numerusform>
                <numerusform>Ajoutés à {name} : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Removed from {name}: {n} papers.</source>
            <translation>
                <numerusform>Retiré de {name} : {n} article.</numerusform>
                <numerusform>Retirés de {name} : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>There are no collections.</source>
            <translation>Il n’y a pas de collections.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync one library between several devices, through a folder that another program copies between them.</source>
            <translation>Synchroniser une bibliothèque entre plusieurs appareils, par un dossier qu’un autre programme copie de l’un à l’autre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up an empty FOLDER to sync this library with your other devices.</source>
            <translation>Configurer un FOLDER vide pour synchroniser cette bibliothèque avec vos autres appareils.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combine this library with the one in FOLDER; nothing in either is lost.</source>
            <translation>Réunir cette bibliothèque avec celle de FOLDER ; rien n’est perdu d’aucun côté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync with your other devices now.</source>
            <translation>Synchroniser maintenant avec vos autres appareils.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Show the shared folder, pending changes, other devices and the number of conflicts.</source>
            <translation>Afficher le dossier partagé, les modifications en attente, les autres appareils et le nombre de conflits.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stop syncing this library; the library and the folder stay as they are.</source>
            <translation>Cesser de synchroniser cette bibliothèque ; la bibliothèque et le dossier restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>List values that differ between devices; the last value of each is the current one.</source>
            <translation>Afficher les valeurs qui diffèrent entre les appareils ; la dernière valeur de chacune est celle en vigueur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone.</source>
            <translation>Choisir la VALUE d’un CONFLICT : le numéro et le nom figurent dans la liste. Peut être annulé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Read the passphrase from the first line of this file; - is standard input.</source>
            <translation>Lire la phrase de passe sur la première ligne de ce fichier ; - désigne l’entrée standard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Encrypt the folder; asks for a passphrase.</source>
            <translation>Chiffrer le dossier ; demande une phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>The folder is encrypted; asks for its passphrase.</source>
            <translation>Le dossier est chiffré ; demande sa phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up {folder}. On your other devices, run: paperdesk devices join FOLDER</source>
            <translation>{folder} est configuré. Sur vos autres appareils, exécutez : paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combined this library with the one in {folder}.</source>
            <translation>Bibliothèque réunie avec celle de {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{about}: {field} is {value}</source>
            <translation>{about} : {field} vaut {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder} (encrypted)</source>
            <translation>Dossier : {folder} (chiffré)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder}</source>
            <translation>Dossier : {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Last sync: {time}</source>
            <translation>Dernière synchronisation : {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stopped syncing this library. The library and the folder were not changed.</source>
            <translation>Cette bibliothèque n’est plus synchronisée. La bibliothèque et le dossier n’ont pas été modifiés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Several papers have the citation key {key}; all but one got a letter at the end.</source>
            <translation>Plusieurs articles ont la clé de citation {key} ; une lettre est ajoutée à toutes sauf une.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what} : {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sent: {changes} sets of changes, {files} attached files.</source>
            <translation>Envoyés : {changes} lots de modifications, {files} fichiers joints.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Received: {changes} sets of changes ({rows} rows), {files} attached files.</source>
            <translation>Reçus : {changes} lots de modifications ({rows} lignes), {files} fichiers joints.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To send: {n}.</source>
            <translation>À envoyer : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Conflicts: {n}.</source>
            <translation>Conflits : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Your devices agree on everything.</source>
            <translation>Vos appareils concordent en tout.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Merged papers that were on two devices: {n}. Undo with: paperdesk undo</source>
            <translation>Articles fusionnés, présents sur deux appareils : {n}. Pour annuler : paperdesk undo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Not readable yet, will be tried again: {n} ({name}).</source>
            <translation>Pas encore lisibles, nouvel essai plus tard : {n} ({name}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Waiting for earlier changes that have not arrived: {n}.</source>
            <translation>En attente de modifications antérieures qui ne sont pas arrivées : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Changed on this device since then: {n}.</source>
            <translation>Modifications sur cet appareil depuis : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To apply: {n}.</source>
            <translation>À appliquer : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Other device: {name}, last seen {time}.</source>
            <translation>Autre appareil : {name}, vu pour la dernière fois {time}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Print the best new papers, ranked by what you starred, kept, tagged and dismissed.</source>
            <translation>Afficher les meilleurs nouveaux articles, classés d’après ceux que vous avez mis en favori, conservés, étiquetés et écartés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words.</source>
            <translation>Afficher la boîte de réception, classée d’après les articles que vous avez mis en favori, conservés, étiquetés et écartés, avec les mots décisifs.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>12h, 1d, 2w or a date (default: since the last digest).</source>
            <translation>12h, 1d, 2w ou une date (par défaut : depuis le dernier récapitulatif).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Maximum number of papers (default: 20).</source>
            <translation>Nombre maximal d’articles (par défaut : 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>html, md or eml (default: from the file extension, or md).</source>
            <translation>html, md ou eml (par défaut : selon l’extension du fichier, sinon md).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Write to this file instead of standard output.</source>
            <translation>Écrire dans ce fichier plutôt que sur la sortie standard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Mail it to yourself, as configured in the window.</source>
            <translation>Vous l’envoyer par courriel, selon les réglages de la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Rank by similarity to the papers with this tag.</source>
            <translation>Classer par ressemblance avec les articles portant cette étiquette.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/reads.py" />
            <source>because of {words}</source>
            <translation>à cause de {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Sent to {recipient}: {title}</source>
            <translation>Envoyé à {recipient} : {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>{title}, written to {file}.</source>
            <translation>{title}, écrit dans {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>The inbox is empty.</source>
            <translation>La boîte de réception est vide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attach files to a paper. They are copied into the library; duplicates are skipped.</source>
            <translation>Joindre des fichiers à un article. Ils sont copiés dans la bibliothèque ; les doublons sont ignorés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern.</source>
            <translation>Copier dans FOLDER les fichiers joints des articles correspondant à QUERY, nommés par clé de citation ou selon un modèle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Print the text of a paper's PDF.</source>
            <translation>Afficher le texte du PDF d’un article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Leave the files where they are and store only their paths.</source>
            <translation>Laisser les fichiers où ils sont et n’enregistrer que leur chemin.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Name pattern, like that of citation keys (default: key).</source>
            <translation>Modèle de nom, comme celui des clés de citation (par défaut : key).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Only this page.</source>
            <translation>Seulement cette page.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Password of a protected PDF.</source>
            <translation>Mot de passe d’un PDF protégé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Recognise the text of a scan with “tesseract”, and keep it for searching.</source>
            <translation>Reconnaître le texte d’un document numérisé avec « tesseract », et le garder pour la recherche.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Language of the scan in tesseract's notation: eng, deu, eng+fra.</source>
            <translation>Langue du document numérisé dans la notation de tesseract : eng, deu, eng+fra.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Saved: {n} files.</source>
            <translation>
                <numerusform>Enregistré : {n} fichier.</numerusform>
                <numerusform>Enregistrés : {n} fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr</source>
            <translation>Ce PDF est un document numérisé sans texte. Pour en reconnaître le texte : paperdesk text {paper} --ocr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attached: {n} files.</source>
            <translation>
                <numerusform>Joint : {n} fichier.</numerusform>
                <numerusform>Joints : {n} fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE</source>
            <translation>« {paper} » n’a pas encore de PDF. Pour en joindre un : paperdesk attach {paper} FILE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>No text was recognised in this scan. Check the language given with --language.</source>
            <translation>Aucun texte n’a été reconnu dans ce document numérisé. Vérifiez la langue indiquée par --language.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Missing: {n}.</source>
            <translation>Manquants : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let browsers and editors on this computer access the library until you press Ctrl+C.</source>
            <translation>Laisser les navigateurs et éditeurs de cet ordinateur accéder à la bibliothèque jusqu’à ce que vous appuyiez sur Ctrl+C.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Serve an assistant through the Model Context Protocol on standard input and output, read-only by default.</source>
            <translation>Servir un assistant par le Model Context Protocol sur l’entrée et la sortie standard, en lecture seule par défaut.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Port to listen on; 0 picks a free one (default: from the settings).</source>
            <translation>Port d’écoute ; 0 en prend un libre (par défaut : selon les réglages).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Where papers from browsers go.</source>
            <translation>Destination des articles envoyés par les navigateurs.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let every program change the library that asks for it, without a question.</source>
            <translation>Laisser tout programme qui le demande modifier la bibliothèque, sans question.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Allow it to add notes, tags, stars and collections.</source>
            <translation>Lui permettre d’ajouter notes, étiquettes, favoris et collections.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?</source>
            <translation>« {program} » demande à ajouter, modifier et supprimer des articles, des notes, des étiquettes et des collections. L’autoriser ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.</source>
            <translation>PaperDesk accepte les demandes des programmes de cet ordinateur à l’adresse {address}. Ctrl+C pour arrêter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>a connection</source>
            <translation>une connexion</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” may not change the library: nobody can be asked.</source>
            <translation>« {program} » ne peut pas modifier la bibliothèque : il n’y a personne à qui demander.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List possible duplicates with the reasons, most certain first.

Certain duplicates can be merged here; compare the others side by side in the window.</source>
            <translation>Afficher les doublons possibles et leurs raisons, les plus certains d’abord.

Les doublons certains peuvent être fusionnés ici ; comparez les autres côte à côte dans la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List records merged into papers, newest first, with their numbers for `keep-both`.</source>
            <translation>Afficher les notices fusionnées avec des articles, les plus récentes d’abord, avec leur numéro pour `keep-both`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Turn merged record NUMBER back into a separate paper. You can undo this.</source>
            <translation>Refaire de la notice fusionnée NUMBER un article distinct. Peut être annulé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merge certain duplicates in one step that can be undone.</source>
            <translation>Fusionner les doublons certains en une étape, qui peut être annulée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Mark two papers as permanently different.</source>
            <translation>Marquer définitivement deux articles comme différents.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Maximum number to list (default: 50).</source>
            <translation>Nombre maximal à afficher (par défaut : 50).</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>{n} pairs, {sure} of them certain. Merge those with --merge.</source>
            <translation>
                <numerusform>{n} paire, dont {sure} certaine. Pour fusionner celles-ci : --merge.</numerusform>
                <numerusform>{n} paires, dont {sure} certaines. Pour fusionner celles-ci : --merge.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one work in two versions</source>
            <translation>certainement un même travail en deux versions</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one work in two versions</source>
            <translation>peut-être un même travail en deux versions</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>It is now paper {number}.</source>
            <translation>C’est maintenant l’article {number}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one paper</source>
            <translation>certainement un même article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one paper</source>
            <translation>peut-être un même article</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merged {n} papers into others.</source>
            <translation>
                <numerusform>{n} article fusionné avec d’autres.</numerusform>
                <numerusform>{n} articles fusionnés avec d’autres.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>“{record}” into “{paper}” ({reason})</source>
            <translation>« {record} » avec « {paper} » ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>No merged records.</source>
            <translation>Aucune notice fusionnée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Marked as different.</source>
            <translation>Marqués comme différents.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set fields of papers, or find and replace text in them.

Fields: {fields}. Text can be replaced in: {replaceable}. All changes are one step that can be undone.</source>
            <translation>Remplir des champs d’articles, ou y rechercher et remplacer du texte.

Champs : {fields}. Remplacement de texte possible dans : {replaceable}. Toutes les modifications forment une seule étape, qui peut être annulée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Edited: {n} papers.</source>
            <translation>
                <numerusform>Modifié : {n} article.</numerusform>
                <numerusform>Modifiés : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set a field; can be repeated.</source>
            <translation>Remplir un champ ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Text to find, ignoring case.</source>
            <translation>Texte à rechercher, sans tenir compte de la casse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replacement text.</source>
            <translation>Texte de remplacement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Search only this field.</source>
            <translation>Rechercher seulement dans ce champ.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match case.</source>
            <translation>Respecter la casse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match whole fields only.</source>
            <translation>Champs entiers seulement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Only show what --replace would change.</source>
            <translation>Montrer seulement ce que --replace modifierait.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>{n} papers would change.</source>
            <translation>
                <numerusform>{n} article serait modifié.</numerusform>
                <numerusform>{n} articles seraient modifiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replaced in {n} papers.</source>
            <translation>
                <numerusform>Remplacé dans {n} article.</numerusform>
                <numerusform>Remplacé dans {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Give --set FIELD=VALUE, or --find TEXT and --replace TEXT.</source>
            <translation>Indiquez --set FIELD=VALUE, ou --find TEXT et --replace TEXT.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>“{text}” is not of the form FIELD=VALUE.</source>
            <translation>« {text} » n’est pas de la forme FIELD=VALUE.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>--dry-run can only be used with --find and --replace.</source>
            <translation>--dry-run ne s’utilise qu’avec --find et --replace.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow and manage feeds.</source>
            <translation>Suivre et gérer des flux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily, a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience), or the address of a page showing one of these.</source>
            <translation>Suivre le flux à l’adresse ADDRESS, celui vers lequel une page web renvoie, ou ceux d’un fichier OPML.

ADDRESS peut aussi être une catégorie arXiv (cs.LG), une requête arXiv (au:tegmark AND grokking), hf:daily, une recherche (hf:search effective theory, openalex: grokking, s2: grokking), un recueil (biorxiv: neuroscience), ou l’adresse d’une page qui montre l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>List feeds with their unread papers, last successful refresh and errors.</source>
            <translation>Afficher les flux avec leurs articles non lus, leur dernière actualisation réussie et leurs erreurs.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each.</source>
            <translation>Afficher l’état des flux : ceux qui échouent, ont pris fin, ont déménagé ou se sont tus, et combien d’articles vous avez conservés de chacun.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Stop following feeds, given by ID or address. Their papers are kept.</source>
            <translation>Ne plus suivre des flux, désignés par ID ou adresse. Leurs articles sont conservés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Move feeds, given by ID or address, to a folder, creating it if necessary.</source>
            <translation>Déplacer des flux, désignés par ID ou adresse, dans un dossier, en le créant au besoin.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`.</source>
            <translation>Suivre les flux d’un fichier OPML (- pour l’entrée standard) avec leurs dossiers. Exécutez ensuite `feeds refresh`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Export feeds and their folders as OPML.</source>
            <translation>Exporter les flux et leurs dossiers en OPML.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh all feeds, or those given by ID or address.</source>
            <translation>Actualiser tous les flux, ou ceux désignés par ID ou adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh due feeds while the window is closed, with a systemd timer.</source>
            <translation>Actualiser les flux le moment venu quand la fenêtre est fermée, avec une minuterie systemd.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only list the available feeds with their first entries.</source>
            <translation>Afficher seulement les flux disponibles et leurs premières entrées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Folder, such as "Physics/Condensed"; "" for none.</source>
            <translation>Dossier, par exemple "Physics/Condensed" ; "" pour aucun.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh only feeds that are due.</source>
            <translation>Actualiser seulement les flux dont c’est le moment.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Interval: 15m, 2h or 1d (default: 2h).</source>
            <translation>Intervalle : 15m, 2h ou 1d (par défaut : 2h).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Mail the digest after each refresh, as configured in the window.</source>
            <translation>Envoyer le récapitulatif par courriel après chaque actualisation, selon les réglages de la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only print a crontab line.</source>
            <translation>Afficher seulement une ligne de crontab.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Remove the timer.</source>
            <translation>Retirer la minuterie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new.</source>
            <translation>{feed} : {n} nouveautés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds moved.</source>
            <translation>
                <numerusform>{n} flux déplacé.</numerusform>
                <numerusform>{n} flux déplacés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds written to {file}.</source>
            <translation>
                <numerusform>{n} flux écrit dans {file}.</numerusform>
                <numerusform>{n} flux écrits dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Written: {files}.</source>
            <translation>Écrits : {files}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Start it with: {command}</source>
            <translation>Pour la démarrer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The page has another feed: {title}, {address}</source>
            <translation>La page a un autre flux : {title}, {address}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds removed.</source>
            <translation>
                <numerusform>{n} flux retiré.</numerusform>
                <numerusform>{n} flux retirés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>None of the feeds could be refreshed.</source>
            <translation>Aucun des flux n’a pu être actualisé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>You are not following any feeds yet.</source>
            <translation>Vous ne suivez encore aucun flux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list</source>
            <translation>Vous ne suivez aucun flux « {name} ». Pour afficher vos flux : paperdesk feeds list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>standard input</source>
            <translation>entrée standard</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>--due cannot be combined with feed names.</source>
            <translation>--due ne se combine pas avec des noms de flux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer was removed.</source>
            <translation>La minuterie a été retirée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>There is no timer.</source>
            <translation>Il n’y a pas de minuterie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new</source>
            <translation>{feed} : {n} nouveautés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Nothing was refreshed.</source>
            <translation>Rien n’a été actualisé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({n} unread, last refreshed: {time})</source>
            <translation>({n} non lus, dernière actualisation : {time})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; last refresh {checked}, {new} new)</source>
            <translation>({state} ; {brought} reçus, {kept} conservés, {waiting} dans la boîte de réception ; dernière entrée {news} ; dernière actualisation {checked}, {new} nouveautés)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer is running.</source>
            <translation>La minuterie fonctionne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>untitled</source>
            <translation>sans titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>(moved to {address})</source>
            <translation>(déménagé vers {address})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>ok</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>List the steps you took, newest first, with their numbers for `undo` and `redo`.</source>
            <translation>Afficher vos étapes, les plus récentes d’abord, avec leur numéro pour `undo` et `redo`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undo the last step, or the step with this number, even after a restart.</source>
            <translation>Annuler la dernière étape, ou celle qui porte ce numéro, même après un redémarrage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redo the last undone step, or the step with this number.</source>
            <translation>Rétablir la dernière étape annulée, ou celle qui porte ce numéro.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Maximum number of steps (default: 20).</source>
            <translation>Nombre maximal d’étapes (par défaut : 20).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undid: {step}.</source>
            <translation>Annulé : {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redid: {step}.</source>
            <translation>Rétabli : {step}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>interrupted</source>
            <translation>interrompue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <location filename="../../paperdesk/library/clashes.py" />
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>No steps yet.</source>
            <translation>Pas encore d’étapes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to undo.</source>
            <translation>Rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to redo.</source>
            <translation>Rien à rétablir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Check and renew citation keys, and set their pattern.</source>
            <translation>Vérifier et renouveler les clés de citation, et définir leur modèle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year".</source>
            <translation>Afficher ou définir le PATTERN des nouvelles clés ; "" rétablit "auth.lower + shorttitle(3,3) + year".</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist.</source>
            <translation>Afficher les clés que BibTeX confond ou que LaTeX n’admet pas, et les anciennes clés inutilisables. Code de sortie 1 s’il y en a.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Create new keys for the papers matching QUERY, in the order in which they were added.</source>
            <translation>Créer de nouvelles clés pour les articles correspondant à QUERY, dans l’ordre de leur ajout.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Include keys that you already used elsewhere; they remain as aliases.</source>
            <translation>Inclure les clés que vous avez déjà utilisées ailleurs ; elles restent valables comme alias.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/keys.py" />
            <source>New citation keys: {n} papers.</source>
            <translation>
                <numerusform>Nouvelle clé de citation : {n} article.</numerusform>
                <numerusform>Nouvelles clés de citation : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Give a query to choose the papers that get new keys, such as tag:draft.</source>
            <translation>Indiquez par une requête les articles qui recevront de nouvelles clés, par exemple tag:draft.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>No problems with citation keys.</source>
            <translation>Aucun problème de clés de citation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share collections with the people of your lab, through a PostgreSQL server.</source>
            <translation>Partager des collections avec les membres de votre labo, par un serveur PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database.</source>
            <translation>Créer un labo dans la base de données à l’adresse ADDRESS (postgresql://USER@HOST/DATABASE) ; USER en est propriétaire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Upgrade a lab created by an earlier version; ADDRESS is the one it was created with.</source>
            <translation>Mettre à niveau un labo créé par une version antérieure ; ADDRESS est celle qui a servi à le créer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days.</source>
            <translation>Inviter NAME. Envoyez-lui en privé l’invitation affichée ; elle admet une personne, dans les 14 jours.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Join a lab with an INVITATION; - reads it from standard input.</source>
            <translation>Rejoindre un labo avec une INVITATION ; - la lit sur l’entrée standard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared.</source>
            <translation>Partager une COLLECTION avec tout le labo. Vos notes, étiquettes et favoris ne sont pas partagés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have.</source>
            <translation>Ne plus partager une COLLECTION, en tant que propriétaire ou si vous l’avez partagée. Chacun garde les articles qu’il a.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Sync with your lab now.</source>
            <translation>Synchroniser maintenant avec votre labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show your role, the shared collections and what is waiting, without asking the server.</source>
            <translation>Afficher votre rôle, les collections partagées et ce qui est en attente, sans interroger le serveur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List the members and their roles.</source>
            <translation>Afficher les membres et leurs rôles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Change the role of NAME: owners manage members, editors share and change, readers only read.</source>
            <translation>Changer le rôle de NAME : les propriétaires gèrent les membres, les éditeurs partagent et modifient, les lecteurs ne font que lire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Remove NAME from the lab. They keep their papers, and their changes stay in the log.</source>
            <translation>Retirer NAME du labo. Cette personne garde ses articles, et ses modifications restent dans le journal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Leave the lab. Its collections and papers stay in your library.</source>
            <translation>Quitter le labo. Ses collections et articles restent dans votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show who added and changed what, newest first, for all papers or one PAPER.</source>
            <translation>Afficher qui a ajouté et modifié quoi, du plus récent au plus ancien, pour tous les articles ou un PAPER.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List fields that members changed at the same time. The last value of each is shown until you decide.</source>
            <translation>Afficher les champs que des membres ont modifiés en même temps. La dernière valeur de chacun est affichée jusqu’à votre décision.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync.</source>
            <translation>Choisir la VALUE, par son numéro, d’un CONFLICT, par son nom ; chacun la reçoit à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Name of the lab.</source>
            <translation>Nom du labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your name in the lab.</source>
            <translation>Votre nom dans le labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Their role.</source>
            <translation>Rôle de la personne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share with this member only; can be repeated.</source>
            <translation>Partager seulement avec ce membre ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Also share attached files, up to 200 MB each.</source>
            <translation>Partager aussi les fichiers joints, jusqu’à 200 Mo chacun.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Do not contact the server, for example if it no longer exists.</source>
            <translation>Ne pas contacter le serveur, par exemple s’il n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Maximum number of changes.</source>
            <translation>Nombre maximal de modifications.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>owner</source>
            <translation>propriétaire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>editor</source>
            <translation>éditeur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>reader</source>
            <translation>lecteur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME</source>
            <translation>Labo « {title} » créé ; vous en êtes propriétaire. Pour inviter d’autres personnes : paperdesk lab invite NAME</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>(invited)</source>
            <translation>(sur invitation)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose a password for {place}</source>
            <translation>Choisissez un mot de passe pour {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with {people}.</source>
            <translation>{collection} : partage avec {people}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with the whole lab.</source>
            <translation>{collection} : partage avec tout le labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>You are {name} ({role}) in the lab “{lab}” at {place}.</source>
            <translation>Vous êtes {name} ({role}) dans le labo « {lab} », sur {place}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Papers changed here since: {n}.</source>
            <translation>Articles modifiés ici depuis : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} a maintenant le rôle : {role}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is no longer in the lab.</source>
            <translation>{name} n’est plus dans le labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You have left the lab. Its collections stay in your library.</source>
            <translation>Vous avez quitté le labo. Ses collections restent dans votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers sent: {n}.</source>
            <translation>Articles envoyés : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers received: {n}.</source>
            <translation>Articles reçus : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is upgraded.</source>
            <translation>Le labo est mis à niveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is up to date already.</source>
            <translation>Le labo est déjà à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Nothing has been changed yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab agrees on everything.</source>
            <translation>Le labo concorde en tout.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Password for {place}</source>
            <translation>Mot de passe pour {place}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your password is not stored: you are asked for it each time.</source>
            <translation>Votre mot de passe n’est pas enregistré : il vous est demandé à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>New collections: {names}.</source>
            <translation>Nouvelles collections : {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>No longer shared: {names}. Your papers stay as they are.</source>
            <translation>Plus partagé : {names}. Vos articles restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Not readable, tried again next time: {n}.</source>
            <translation>Illisibles, nouvel essai la prochaine fois : {n}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>You are in the lab.</source>
            <translation>Vous êtes dans le labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>{collection} is no longer shared.</source>
            <translation>La collection {collection} n’est plus partagée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (whole lab)</source>
            <translation>Partagé : {title} (tout le labo)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (some members)</source>
            <translation>Partagé : {title} (certains membres)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The last attempt failed: {reason}</source>
            <translation>La dernière tentative a échoué : {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Manage linked files: exports kept up to date while the window is open, and by `linked update`.</source>
            <translation>Gérer les fichiers liés : des exportations tenues à jour quand la fenêtre est ouverte, et par `linked update`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY.</source>
            <translation>Tenir à jour FILE, ou des notes de lecture dans le dossier FILE, avec les articles correspondant à QUERY.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List linked files and the result of their last update.</source>
            <translation>Afficher les fichiers liés et le résultat de leur dernière mise à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Update linked files whose papers have changed. Exit code 1 if an update fails.</source>
            <translation>Mettre à jour les fichiers liés dont les articles ont changé. Code de sortie 1 si une mise à jour échoue.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Stop updating FILE. The file itself is kept.</source>
            <translation>Ne plus mettre FILE à jour. Le fichier lui-même est conservé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing.</source>
            <translation>Afficher les articles cités dans les DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Code de sortie 1 s’il manque des clés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Format (default: from the file extension).</source>
            <translation>Format (par défaut : selon l’extension du fichier).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Leave out abstracts.</source>
            <translation>Omettre les résumés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write accented letters as LaTeX commands.</source>
            <translation>Écrire les lettres accentuées en commandes LaTeX.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Export these papers to this file.</source>
            <translation>Exporter ces articles dans ce fichier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers, updated {time}</source>
            <translation>
                <numerusform>{n} article, mis à jour {time}</numerusform>
                <numerusform>{n} articles, mis à jour {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is no longer updated.</source>
            <translation>{file} n’est plus mis à jour.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, {missing} missing.</source>
            <translation>
                <numerusform>{n} article cité, {missing} manquants.</numerusform>
                <numerusform>{n} articles cités, {missing} manquants.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, exported to {file}, {missing} missing.</source>
            <translation>
                <numerusform>{n} article cité, exporté dans {file}, {missing} manquants.</numerusform>
                <numerusform>{n} articles cités, exportés dans {file}, {missing} manquants.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is not a linked file. List linked files with: paperdesk linked list</source>
            <translation>{file} n’est pas un fichier lié. Pour afficher les fichiers liés : paperdesk linked list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>No linked files.</source>
            <translation>Aucun fichier lié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>no paper has the key “{key}”</source>
            <translation>aucun article n’a la clé « {key} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>“{key}” is a former key of “{present}”</source>
            <translation>« {key} » est une ancienne clé de « {present} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Check the references matching QUERY. Exit code 1 if problems remain.

Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys. An arrow shows what --fix would change.</source>
            <translation>Vérifier les références correspondant à QUERY. Code de sortie 1 s’il reste des problèmes.

Trouve les champs manquants, les identifiants, pages et dates non valides, les restes de HTML et de TeX, les majuscules et les problèmes de clés. Une flèche montre ce que --fix modifierait.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Run only this check; can be repeated.</source>
            <translation>Effectuer seulement cette vérification ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Fix certain problems in one step that can be undone.</source>
            <translation>Corriger les problèmes certains en une étape, qui peut être annulée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixed} fixed.</source>
            <translation>{n} trouvés, {fixed} corrigés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixable} can be fixed with --fix.</source>
            <translation>{n} trouvés, {fixable} peuvent être corrigés avec --fix.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Add papers by identifier or address (default: read from standard input).</source>
            <translation>Ajouter des articles par identifiant ou adresse (par défaut : lus sur l’entrée standard).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Look up papers without authors and date at arXiv and Crossref, and fill in certain matches.</source>
            <translation>Rechercher dans arXiv et Crossref les articles sans auteurs ni date, et reprendre les correspondances certaines.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Fetch and attach open-access PDFs. Papers without one are listed with their web pages.</source>
            <translation>Récupérer et joindre les PDF en libre accès. Les articles qui n’en ont pas sont affichés avec leur page web.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Check Crossref for corrections and retractions of kept papers, or of those given, and mark them.</source>
            <translation>Vérifier dans Crossref les corrections et rétractations des articles conservés, ou de ceux indiqués, et les signaler.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Where the papers go.</source>
            <translation>Destination des articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers were added.</source>
            <translation>Aucun article n’a été ajouté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>{title}: {type}, see {address}</source>
            <translation>{title} : {type}, voir {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers to look up.</source>
            <translation>Aucun article à rechercher.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No new retractions or corrections.</source>
            <translation>Aucune nouvelle rétractation ou correction.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>no certain match</source>
            <translation>aucune correspondance certaine</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window.</source>
            <translation>Gérer votre bibliothèque d’articles : suivre des flux, rechercher, étiqueter, annoter et exporter. Sans commande, ouvre la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Write a log of messages at this level and above (the window uses info).</source>
            <translation>Écrire un journal des messages à partir de ce niveau (la fenêtre utilise info).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>The input is not valid UTF-8. Nothing was changed.</source>
            <translation>L’entrée n’est pas de l’UTF-8 valide. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning, with a small model that analyses your papers on this computer.</source>
            <translation>Rechercher par le sens, avec un petit modèle qui analyse vos articles sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Show which model is used and how many papers it has analysed.</source>
            <translation>Afficher le modèle utilisé et le nombre d’articles qu’il a analysés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped.</source>
            <translation>Analyser les articles nouveaux et modifiés, et les pages des PDF si c’est activé. Reprend où l’analyse s’était arrêtée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Download the model, unless `packaging/run setup --all` has already installed it.</source>
            <translation>Télécharger le modèle, sauf si `packaging/run setup --all` l’a déjà installé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn on search by meaning, with PaperDesk's model or your own.</source>
            <translation>Activer la recherche sémantique, avec le modèle de PaperDesk ou le vôtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn off search by meaning. Existing data is kept.</source>
            <translation>Désactiver la recherche sémantique. Les données existantes sont conservées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Folder with your own model.</source>
            <translation>Dossier de votre propre modèle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Whether to analyse the pages of PDFs as well.</source>
            <translation>Analyser aussi ou non les pages des PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Go back to PaperDesk's model.</source>
            <translation>Revenir au modèle de PaperDesk.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{model}: {done} of {n} papers analysed.</source>
            <translation>
                <numerusform>{model} : {done} article analysé sur {n}.</numerusform>
                <numerusform>{model} : {done} articles analysés sur {n}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{n} papers analysed.</source>
            <translation>
                <numerusform>{n} article analysé.</numerusform>
                <numerusform>{n} articles analysés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{name} saved to {file}.</source>
            <translation>{name} enregistré dans {file}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{what}: {done} of {total} MB</source>
            <translation>{what} : {done} Mo sur {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is on, with {model}.</source>
            <translation>La recherche sémantique est activée, avec {model}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is off.</source>
            <translation>La recherche sémantique est désactivée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>The pages of {n} papers analysed.</source>
            <translation>
                <numerusform>Pages de {n} article analysées.</numerusform>
                <numerusform>Pages de {n} articles analysées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Cite from LibreOffice Writer: install, remove or save its PaperDesk extension.</source>
            <translation>Citer depuis LibreOffice Writer : installer, retirer ou enregistrer l’extension de PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Install the extension in LibreOffice, for your user; run it again after an update.</source>
            <translation>Installer l’extension dans LibreOffice, pour votre compte ; à refaire après une mise à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Remove the extension from LibreOffice; documents keep their citations.</source>
            <translation>Retirer l’extension de LibreOffice ; les documents gardent leurs citations.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find.</source>
            <translation>Enregistrer l’extension sous FILE (.oxt), pour l’ouvrir avec un LibreOffice que PaperDesk ne trouve pas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Port where PaperDesk listens (default: from the settings).</source>
            <translation>Port sur lequel PaperDesk écoute (par défaut : celui des réglages).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installed. Start LibreOffice again: Writer then has a PaperDesk menu.</source>
            <translation>Extension installée. Redémarrez LibreOffice : Writer aura un menu PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Removed. Start LibreOffice again.</source>
            <translation>Extension retirée. Redémarrez LibreOffice.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Saved {file}. Open it with LibreOffice to install it.</source>
            <translation>{file} enregistré. Ouvrez ce fichier avec LibreOffice pour l’installer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Delete papers permanently. Feeds do not bring them back. This cannot be undone.</source>
            <translation>Supprimer définitivement des articles. Les flux ne les ramènent pas. C’est irréversible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add tags to papers, or remove them.</source>
            <translation>Ajouter des étiquettes à des articles, ou en retirer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add a Markdown note to a paper (- to read it from standard input).</source>
            <translation>Ajouter une note Markdown à un article (- pour la lire sur l’entrée standard).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to add; can be repeated.</source>
            <translation>Étiquette à ajouter ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to remove; can be repeated.</source>
            <translation>Étiquette à retirer ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Star papers.</source>
            <translation>Mettre des articles en favori.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstar papers.</source>
            <translation>Retirer des articles des favoris.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as read.</source>
            <translation>Marquer des articles comme lus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as unread.</source>
            <translation>Marquer des articles comme non lus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Keep papers in the library.</source>
            <translation>Conserver des articles dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismiss papers from the inbox.</source>
            <translation>Écarter des articles de la boîte de réception.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Move papers to the trash.</source>
            <translation>Placer des articles dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restore trashed or dismissed papers.</source>
            <translation>Restaurer des articles mis à la corbeille ou écartés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Starred: {n} papers.</source>
            <translation>
                <numerusform>Mis en favori : {n} article.</numerusform>
                <numerusform>Mis en favori : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstarred: {n} papers.</source>
            <translation>
                <numerusform>Retiré des favoris : {n} article.</numerusform>
                <numerusform>Retirés des favoris : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as read: {n} papers.</source>
            <translation>
                <numerusform>Marqué comme lu : {n} article.</numerusform>
                <numerusform>Marqués comme lus : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as unread: {n} papers.</source>
            <translation>
                <numerusform>Marqué comme non lu : {n} article.</numerusform>
                <numerusform>Marqués comme non lus : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Kept: {n} papers.</source>
            <translation>
                <numerusform>Conservé : {n} article.</numerusform>
                <numerusform>Conservés : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismissed: {n} papers.</source>
            <translation>
                <numerusform>Écarté : {n} article.</numerusform>
                <numerusform>Écartés : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Trashed: {n} papers.</source>
            <translation>
                <numerusform>Placé dans la corbeille : {n} article.</numerusform>
                <numerusform>Placés dans la corbeille : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Purged: {n} papers.</source>
            <translation>
                <numerusform>Supprimé définitivement : {n} article.</numerusform>
                <numerusform>Supprimés définitivement : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tagged: {n} papers.</source>
            <translation>
                <numerusform>Étiqueté : {n} article.</numerusform>
                <numerusform>Étiquetés : {n} articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Noted: {n} papers.</source>
            <translation>
                <numerusform>Note ajoutée : {n} article.</numerusform>
                <numerusform>Note ajoutée : {n} articles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>The note is empty. Give its text, or - to read it from standard input.</source>
            <translation>La note est vide. Indiquez son texte, ou - pour le lire sur l’entrée standard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Name a tag with --add or --remove.</source>
            <translation>Indiquez une étiquette avec --add ou --remove.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore the backup from {time} ({n} papers)?</source>
            <translation>
                <numerusform>Restaurer la sauvegarde du {time} ({n} article) ?</numerusform>
                <numerusform>Restaurer la sauvegarde du {time} ({n} articles) ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.</source>
            <translation>Si c’est correct, exécutez « paperdesk backup create --yes » ; sinon, exécutez « paperdesk backup restore ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>{question} Nothing was changed. To confirm, run the command again with --yes.</source>
            <translation>{question} Rien n’a été modifié. Pour confirmer, relancez la commande avec --yes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Password for {name} (press Enter to skip)</source>
            <translation>Mot de passe de {name} (Entrée pour passer)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”.</source>
            <translation>Restaurez une sauvegarde avec « paperdesk backup restore », ou créez une bibliothèque vide avec « paperdesk begin ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”.</source>
            <translation>Réparez-la avec « paperdesk check --repair », ou restaurez une sauvegarde avec « paperdesk backup restore ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>The password is not correct.</source>
            <translation>Le mot de passe est incorrect.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Manage rules for papers that arrive in the inbox.</source>
            <translation>Gérer les règles des articles qui arrivent dans la boîte de réception.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>List rules in order.</source>
            <translation>Afficher les règles dans leur ordre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`.</source>
            <translation>Ajouter une règle pour les nouveaux articles correspondant à QUERY. Essayez-la d’abord avec `rules try QUERY`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Remove a rule by ID or NAME. Its past actions are kept.</source>
            <translation>Retirer une règle par ID ou NAME. Ce qu’elle a fait est conservé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Show what QUERY would have found among the latest papers, without changing anything.</source>
            <translation>Montrer ce que QUERY aurait trouvé parmi les derniers articles, sans rien modifier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Action: hide, star, keep, notify or tag:NAME.</source>
            <translation>Action : hide, star, keep, notify ou tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Name of the rule (default: QUERY).</source>
            <translation>Nom de la règle (par défaut : QUERY).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>Expiration : 30d, 2w, 6m, 1y ou une date comme 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Number of papers to test.</source>
            <translation>Nombre d’articles à essayer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Removed: {name}</source>
            <translation>Retirée : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>{rule}, until {day}</source>
            <translation>{rule}, jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There are no rules.</source>
            <translation>Il n’y a pas de règles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There is no rule “{name}”. List the rules with: paperdesk rules list</source>
            <translation>Aucune règle « {name} ». Pour afficher les règles : paperdesk rules list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search papers; without QUERY, list all that are not dismissed or in the trash.</source>
            <translation>Rechercher des articles ; sans QUERY, afficher tous ceux qui ne sont ni écartés ni dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show a paper in full, by ID or citation key.</source>
            <translation>Afficher un article en entier, désigné par ID ou clé de citation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>List tags with their number of papers.</source>
            <translation>Afficher les étiquettes et leur nombre d’articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show the size and location of the library.</source>
            <translation>Afficher la taille et l’emplacement de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Manage the full-text index.</source>
            <translation>Gérer l’index du texte intégral.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show whether the index is up to date.</source>
            <translation>Indiquer si l’index est à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Rebuild the index from the library, and read PDFs that have not been read yet.</source>
            <translation>Reconstruire l’index à partir de la bibliothèque, et lire les PDF qui ne l’ont pas encore été.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Maximum number of results.</source>
            <translation>Nombre maximal de résultats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Find papers similar to a paper (ID or key) or a text.</source>
            <translation>Trouver des articles semblables à un article (ID ou clé) ou à un texte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search by meaning as well.</source>
            <translation>Rechercher aussi par le sens.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>retracted</source>
            <translation>rétracté</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>inbox</source>
            <translation>boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>library</source>
            <translation>bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>dismissed</source>
            <translation>écartés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>trash</source>
            <translation>corbeille</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>starred</source>
            <translation>favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>reading</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>annotated</source>
            <translation>annotés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>conflicting</source>
            <translation>en conflit</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>tags</source>
            <translation>étiquettes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>feeds</source>
            <translation>flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>folder</source>
            <translation>dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>size bytes</source>
            <translation>taille en octets</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>p. {page}: {text}</source>
            <translation>p. {page} : {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Other value of {field}: {value}</source>
            <translation>Autre valeur de {field} : {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>There is no index yet; the next search builds it.</source>
            <translation>Il n’y a pas encore d’index ; la prochaine recherche le construira.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{indexed} of {n} papers indexed, {waiting} changed since.</source>
            <translation>
                <numerusform>{indexed} article indexé sur {n}, {waiting} modifiés depuis.</numerusform>
                <numerusform>{indexed} articles indexés sur {n}, {waiting} modifiés depuis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed, {read} of them with the text of their PDFs.</source>
            <translation>
                <numerusform>{n} article indexé, dont {read} avec le texte de son PDF.</numerusform>
                <numerusform>{n} articles indexés, dont {read} avec le texte de leurs PDF.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed.</source>
            <translation>
                <numerusform>{n} article indexé.</numerusform>
                <numerusform>{n} articles indexés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update</source>
            <translation>
                <numerusform>{left} article sur {n} n’est pas encore analysé. Pour l’analyser : paperdesk meaning update</numerusform>
                <numerusform>{left} articles sur {n} ne sont pas encore analysés. Pour les analyser : paperdesk meaning update</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No similar papers found.</source>
            <translation>Aucun article semblable trouvé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Published</source>
            <translation>Paru</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Standing</source>
            <translation>Statut</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Key</source>
            <translation>Clé</translation>
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
            <translation>Étiquettes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Note: {text}</source>
            <translation>Note : {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>“{quote}” {text}</source>
            <translation>« {quote} » {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No tags yet.</source>
            <translation>Pas encore d’étiquettes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Use either QUERY or --like, not both.</source>
            <translation>Utilisez soit QUERY, soit --like, mais pas les deux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>(unknown)</source>
            <translation>(inconnu)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Recent changes may not be found yet. {error}</source>
            <translation>Les modifications récentes ne sont peut-être pas encore trouvées. {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Seen</source>
            <translation>Vu dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Usage:</source>
            <translation>Utilisation :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show this message and exit.</source>
            <translation>Afficher cette aide et quitter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show the version and exit.</source>
            <translation>Afficher la version et quitter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>default: {default}</source>
            <translation>par défaut : {default}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: {message}</source>
            <translation>Erreur : {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Try '{command} {option}' for help.</source>
            <translation>Pour obtenir de l’aide, exécutez « {command} {option} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing command.</source>
            <translation>Il manque une commande.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing argument</source>
            <translation>Argument manquant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing option</source>
            <translation>Option manquante</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Choose from:
	{choices}</source>
            <translation>Au choix :
	{choices}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such option {name!r}.</source>
            <translation>Aucune option {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such command {name!r}.</source>
            <translation>Aucune commande {name!r}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Did you mean {possibility}?</source>
            <translation>Vouliez-vous dire {possibility} ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>(Vouliez-vous dire l’un de ceux-ci : {possibilities} ?)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra argument ({args})</source>
            <translation>Argument inattendu en trop ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra arguments ({args})</source>
            <translation>Arguments inattendus en trop ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>Valeur non valide pour {param_hint} : {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value: {message}</source>
            <translation>Valeur non valide : {message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires an argument.</source>
            <translation>L’option {name!r} demande un argument.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>L’option {name!r} demande {nargs} arguments.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} does not take a value.</source>
            <translation>L’option {name!r} ne prend pas de valeur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} n’est pas parmi {choices}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} n’est pas une valeur valide de type {number_type}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value} is not in the range {range}.</source>
            <translation>{value} n’est pas dans l’intervalle {range}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} est un fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} est un dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} est illisible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>directory</source>
            <translation>dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>path</source>
            <translation>chemin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Repeat for confirmation</source>
            <translation>Répétez pour confirmer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: The two entered values do not match.</source>
            <translation>Erreur : les deux valeurs saisies ne concordent pas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: invalid input</source>
            <translation>Erreur : saisie non valide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Command line</source>
            <translation>Ligne de commande</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.</source>
            <translation>`paperdesk` utilise la même bibliothèque que la fenêtre. Chaque commande accepte `--library DIR` et `--json`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>If a command fails, its exit code is 1.</source>
            <translation>Si une commande échoue, son code de sortie est 1.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>With `--json` it prints an object with the error; error codes stay the same from release to release:</source>
            <translation>Avec `--json`, elle affiche un objet contenant l’erreur ; les codes d’erreur restent les mêmes d’une version à l’autre :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

The format is detected from the content; see --list-formats.</source>
            <translation>Importer des articles depuis des fichiers (- pour l’entrée standard), des PDF, des dossiers de PDF ou le dossier de données de Zotero.

Le format est détecté d’après le contenu ; voir --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Export papers matching QUERY (default: all that are not dismissed or in the trash).

The format is taken from --format or from the file extension; see --list-formats.</source>
            <translation>Exporter les articles correspondant à QUERY (par défaut : tous ceux qui ne sont ni écartés ni dans la corbeille).

Le format vient de --format ou de l’extension du fichier ; voir --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Input format (default: detected).</source>
            <translation>Format d’entrée (par défaut : détecté).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the supported formats.</source>
            <translation>Afficher les formats pris en charge.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Where new papers go.</source>
            <translation>Destination des nouveaux articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Tag to add to all papers; can be repeated.</source>
            <translation>Étiquette à ajouter à tous les articles ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Encoding of files that are not UTF-8 (default: detected).</source>
            <translation>Encodage des fichiers qui ne sont pas en UTF-8 (par défaut : détecté).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Password of protected PDFs (default: ask).</source>
            <translation>Mot de passe des PDF protégés (par défaut : demander).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Only show what would happen.</source>
            <translation>Montrer seulement ce qui se passerait.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Format; see --list-formats.</source>
            <translation>Format ; voir --list-formats.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the formats and their purposes.</source>
            <translation>Afficher les formats et leur usage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write to this file; - for standard output.</source>
            <translation>Écrire dans ce fichier ; - pour la sortie standard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Leave out this part; can be repeated.</source>
            <translation>Omettre cette partie ; répétable.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Same as --without abstracts.</source>
            <translation>Comme --without abstracts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Include notes.</source>
            <translation>Inclure les notes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Merged: “{record}” into “{paper}” ({reason})</source>
            <translation>Fusion : « {record} » avec « {paper} » ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>To compare: “{record}” and “{paper}” ({reason})</source>
            <translation>À comparer : « {record} » et « {paper} » ({reason})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{n} papers exported to {file}.</source>
            <translation>
                <numerusform>{n} article exporté dans {file}.</numerusform>
                <numerusform>{n} articles exportés dans {file}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Name something to import.</source>
            <translation>Indiquez quelque chose à importer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import a Zotero folder on its own, and other files with a separate command.</source>
            <translation>Importez un dossier Zotero à part, et les autres fichiers par une autre commande.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a PDF. Import PDFs and other files with separate commands.</source>
            <translation>{name} n’est pas un PDF. Importez les PDF et les autres fichiers par des commandes distinctes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} was not found where its record says, so it was not attached.</source>
            <translation>{name} ne se trouve pas là où sa notice l’indique, et n’a donc pas été joint.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Would be: {summary}</source>
            <translation>Résultat prévu : {summary}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>and {n} more; use --json to list all</source>
            <translation>et {n} de plus ; --json les affiche tous</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.</source>
            <translation>{name} n’est pas un encodage connu. Essayez utf-8, cp1252, koi8-r ou gb18030.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{file} was read as {charset}. If that is wrong, use --encoding.</source>
            <translation>{file} a été lu en {charset}. Si c’est faux, utilisez --encoding.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.</source>
            <translation>Exporter toute la bibliothèque dans FOLDER en formats ouverts : articles, notes, flux, fichiers et toutes les tables.

FOLDER doit être nouveau, vide, ou une exportation antérieure, qui est alors mise à jour. Un README en explique le contenu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Create a library in the empty or new folder given by --library from an `export-all` FOLDER.</source>
            <translation>Créer une bibliothèque dans le dossier vide ou nouveau indiqué par --library, à partir d’un FOLDER de `export-all`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Exported to {folder}</source>
            <translation>Exporté dans {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Imported into {folder}</source>
            <translation>Importé dans {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/whole.py" />
            <source>{what}: {n} papers, {rows} rows, {files} files.</source>
            <translation>
                <numerusform>{what} : {n} article, {rows} lignes, {files} fichiers.</numerusform>
                <numerusform>{what} : {n} articles, {rows} lignes, {files} fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Files that are missing or have been changed: {names}</source>
            <translation>Fichiers manquants ou modifiés : {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted.</source>
            <translation>Ouvrir la fenêtre, avec des fichiers à importer, des articles à ajouter ou une adresse paperdesk://. `window` peut être omis.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Save a screenshot to FILE and exit.</source>
            <translation>Enregistrer une capture d’écran dans FILE et quitter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Window size in pixels.</source>
            <translation>Taille de la fenêtre en pixels.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Theme to use instead of the configured one.</source>
            <translation>Thème à utiliser à la place de celui des réglages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Search for this.</source>
            <translation>Rechercher ceci.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Go to the paper with this ID or citation key.</source>
            <translation>Aller à l’article qui a cet ID ou cette clé de citation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Screenshot saved to {file}</source>
            <translation>Capture d’écran enregistrée dans {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>write it as 1280x820</source>
            <translation>écrivez-la sous la forme 1280x820</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <source>Could not copy an attached file into the library: {reason}.</source>
            <translation>Impossible de copier un fichier joint dans la bibliothèque : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <location filename="../../paperdesk/jobs/save_files.py" />
            <source>Copying attached files</source>
            <translation>Copie des fichiers joints</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts</source>
            <translation>Aucun conflit « {name} ». Pour afficher les conflits : paperdesk devices conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>Choose a value from 1 to {most}.</source>
            <translation>Choisissez une valeur de 1 à {most}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/documents.py" />
            <source>Changes from another device are damaged and cannot be read.</source>
            <translation>Des modifications d’un autre appareil sont endommagées et illisibles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/exchange.py" />
            <source>PaperDesk is already syncing with your other devices. Try again in a moment.</source>
            <translation>PaperDesk se synchronise déjà avec vos autres appareils. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.</source>
            <translation>{folder} a été configuré par une version plus récente de PaperDesk. Mettez à jour PaperDesk sur cet appareil.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} is missing, empty or not yet copied to this device. Your library was not changed. Wait until it arrives, or check that the program that copies it is running.</source>
            <translation>{folder} est absent, vide ou pas encore copié sur cet appareil. Votre bibliothèque n’a pas été modifiée. Attendez son arrivée, ou vérifiez que le programme qui le copie fonctionne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} belongs to a different library. Your library was not changed.</source>
            <translation>{folder} appartient à une autre bibliothèque. La vôtre n’a pas été modifiée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.</source>
            <translation>Impossible d’écrire dans {folder} : {reason}. Vos modifications sont conservées sur cet appareil et seront envoyées plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/incoming.py" />
            <source>Receiving changes from your other devices</source>
            <translation>Réception des modifications de vos autres appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER</source>
            <translation>{folder} contient déjà une bibliothèque. Pour y réunir celle-ci : paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is not empty. Choose an empty folder.</source>
            <translation>{folder} n’est pas vide. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; otherwise, use: paperdesk devices init FOLDER</source>
            <translation>{folder} ne contient pas encore de bibliothèque. Si un autre appareil l’a configuré, attendez l’arrivée de {marker} ; sinon : paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is encrypted. Its passphrase is required.</source>
            <translation>{folder} est chiffré. Sa phrase de passe est nécessaire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is the library's own folder, or one of the two contains the other. An open library must never be copied by other programs. Choose another folder.</source>
            <translation>{folder} est le dossier de la bibliothèque elle-même, ou l’un contient l’autre. Une bibliothèque ouverte ne doit jamais être copiée par d’autres programmes. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave</source>
            <translation>Cette bibliothèque se synchronise déjà par {folder}. Pour utiliser un autre dossier, lancez d’abord : paperdesk devices leave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER</source>
            <translation>Cette bibliothèque n’est que sur cet appareil. Pour la synchroniser avec d’autres : paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the changes of the lab then come through the folder.</source>
            <translation>{device} est dans le même labo que cette bibliothèque. Quittez d’abord le labo ici : ses articles restent, et les modifications du labo arrivent ensuite par le dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Syncing needs an extra: loro is missing. Install it with: {command}</source>
            <translation>La synchronisation nécessite un complément : loro est absent. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices took too long and was stopped.</source>
            <translation>La fusion des modifications de vos appareils prenait trop de temps et a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices failed unexpectedly. Try again.</source>
            <translation>La fusion des modifications de vos appareils a échoué de façon inattendue. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices needed too much memory and was stopped.</source>
            <translation>La fusion des modifications de vos appareils demandait trop de mémoire et a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/outgoing.py" />
            <source>Preparing changes from this device</source>
            <translation>Préparation des modifications de cet appareil</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/row_spool.py" />
            <source>Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied with the next sync.</source>
            <translation>Impossible d’écrire un fichier temporaire dans {folder} : {reason}. Les modifications de vos autres appareils seront appliquées à la prochaine synchronisation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Decrypting this folder needs more memory than PaperDesk allows.</source>
            <translation>Déchiffrer ce dossier demande plus de mémoire que PaperDesk n’en autorise.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>The passphrase is wrong.</source>
            <translation>La phrase de passe est incorrecte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Encryption needs an extra: cryptography is missing. Install it with: {command}</source>
            <translation>Le chiffrement nécessite un complément : cryptography est absent. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is not a PDF but {kind}. Download the actual PDF and use that.</source>
            <translation>{name} n’est pas un PDF mais {kind}. Téléchargez le véritable PDF et utilisez-le.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a zip archive or an Office document</source>
            <translation>une archive ZIP ou un document Office</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an old Office document</source>
            <translation>un ancien document Office</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a gzip archive</source>
            <translation>une archive gzip</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an image</source>
            <translation>une image</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a PostScript file</source>
            <translation>un fichier PostScript</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a DjVu file</source>
            <translation>un fichier DjVu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a JSON response instead of a file</source>
            <translation>une réponse JSON au lieu d’un fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an XML file</source>
            <translation>un fichier XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a Git LFS pointer</source>
            <translation>un pointeur Git LFS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is damaged or not a PDF. Download or copy it again.</source>
            <translation>{name} est endommagé ou n’est pas un PDF. Téléchargez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a login page</source>
            <translation>une page de connexion</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a web page</source>
            <translation>une page web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pages.py" />
            <source>There is no page {page}; the file has {page_count} pages.</source>
            <translation>Il n’y a pas de page {page} ; le fichier compte {page_count} pages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is password-protected. Enter its password, or save a copy without one.</source>
            <translation>{name} est protégé par un mot de passe. Saisissez-le, ou enregistrez une copie sans mot de passe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} has no pages. Download or copy it again.</source>
            <translation>{name} n’a aucune page. Téléchargez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>The password for {name} is not correct. Try another one.</source>
            <translation>Le mot de passe de {name} est incorrect. Essayez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is empty. Download or copy it again.</source>
            <translation>{name} est vide. Téléchargez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is no longer where it was. Put it back or attach it again.</source>
            <translation>{name} n’est plus à sa place. Remettez-le ou joignez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} cannot be read: {reason}. Check its permissions.</source>
            <translation>Impossible de lire {name} : {reason}. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>Impossible de lire la page {page} de {name}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes longer than {timeout_s:.0f} s.</source>
            <translation>Il a été ignoré, car sa lecture prend plus de {timeout_s:.0f} s.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>This PDF cannot be read: it crashes the PDF engine.</source>
            <translation>Ce PDF est illisible : il fait planter le moteur PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes more than {most_mb} MB of memory.</source>
            <translation>Il a été ignoré, car sa lecture demande plus de {most_mb} Mo de mémoire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/scans.py" />
            <source>{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.</source>
            <translation>{program} n’a pas pu reconnaître le texte ({reason}). Vérifiez que la langue « {language} » est installée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/write_marks.py" />
            <source>A copy of {name} cannot be written. Check the free disk space.</source>
            <translation>Impossible d’écrire une copie de {name}. Vérifiez l’espace disque disponible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>A note must have 1 to {most} characters. Nothing was written.</source>
            <translation>Une note doit compter de 1 à {most} caractères. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the tags to add or remove. Nothing was changed.</source>
            <translation>Indiquez les étiquettes à ajouter ou à retirer. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the collection. Nothing was changed.</source>
            <translation>Indiquez la collection. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>Assistants need the package mcp, which is not installed. Install it with: {command}</source>
            <translation>Les assistants nécessitent le paquet mcp, qui n’est pas installé. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>“{paper}” has no PDF in this library.</source>
            <translation>« {paper} » n’a pas de PDF dans cette bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>This PDF has {last} pages. Choose one of them.</source>
            <translation>Ce PDF a {last} pages. Choisissez l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.</source>
            <translation>PaperDesk ne peut pas utiliser le port {port} : {reason}. Fermez le programme qui l’utilise, ou choisissez un autre port.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Zotero is running and uses port {port}. Quit Zotero, or leave this option off.</source>
            <translation>Zotero est ouvert et utilise le port {port}. Quittez Zotero, ou laissez cette option désactivée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Another PaperDesk library already uses port {port}. Close it first, or choose another port.</source>
            <translation>Une autre bibliothèque PaperDesk utilise déjà le port {port}. Fermez-la d’abord, ou choisissez un autre port.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers are not in your library and were taken from the document: {keys}.</source>
            <translation>
                <numerusform>{n} article cité n’est pas dans votre bibliothèque et a été repris du document : {keys}.</numerusform>
                <numerusform>{n} articles cités ne sont pas dans votre bibliothèque et ont été repris du document : {keys}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers were not found, so their citations were left as they are: {keys}.</source>
            <translation>
                <numerusform>{n} article cité est introuvable, ses citations sont donc restées telles quelles : {keys}.</numerusform>
                <numerusform>{n} articles cités sont introuvables, leurs citations sont donc restées telles quelles : {keys}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/__init__.py" />
            <source>There is no export format “{name}”. Choose one of: {known}.</source>
            <translation>Aucun format d’exportation « {name} ». Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>BibLaTeX</source>
            <translation>BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>for LaTeX with biblatex and biber</source>
            <translation>pour LaTeX avec biblatex et biber</translation>
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
            <translation>pour LaTeX avec BibTeX et la plupart des logiciels bibliographiques</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>for pandoc, Markdown and Quarto, Zotero</source>
            <translation>pour pandoc, Markdown et Quarto, Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>CSL-YAML</source>
            <translation>CSL-YAML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>for the metadata block of Markdown and Quarto documents</source>
            <translation>pour le bloc de métadonnées des documents Markdown et Quarto</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>for spreadsheets</source>
            <translation>pour les tableurs</translation>
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
            <translation>(sans titre)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Page</source>
            <translation>Page</translation>
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
            <translation>Projet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} upvotes</source>
            <translation>
                <numerusform>{n} vote</numerusform>
                <numerusform>{n} votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>{count} of {n} new papers</source>
            <translation>
                <numerusform>{count} sur {n} nouvel article</numerusform>
                <numerusform>{count} sur {n} nouveaux articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>New since {moment}.</source>
            <translation>Nouveautés depuis {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>nothing new</source>
            <translation>rien de nouveau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>PaperDesk, {day}: {what}</source>
            <translation>PaperDesk, {day} : {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>EndNote tagged</source>
            <translation>EndNote balisé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>for EndNote and similar programs</source>
            <translation>pour EndNote et les programmes semblables</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>Hayagriva</source>
            <translation>Hayagriva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>for Typst documents</source>
            <translation>pour les documents Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>a web page to publish or print</source>
            <translation>une page web à publier ou à imprimer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>for notes, Obsidian and wikis</source>
            <translation>pour les notes, Obsidian et les wikis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>MODS</source>
            <translation>MODS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>for libraries and repositories</source>
            <translation>pour les bibliothèques et les archives ouvertes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>Print</source>
            <translation>Impression</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>for printing</source>
            <translation>pour l’impression</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This style does not define a bibliography of its own. Choose an independent style (.csl), such as one from the Zotero Style Repository.</source>
            <translation>Ce style ne définit pas de bibliographie. Choisissez un style indépendant (.csl), par exemple du Zotero Style Repository.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This is not a valid citation style (.csl): {reason}. Choose another file.</source>
            <translation>Ce n’est pas un style de citation valide (.csl) : {reason}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>The style {file} cannot be read: {reason}. Choose another style.</source>
            <translation>Impossible de lire le style {file} : {reason}. Choisissez un autre style.</translation>
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
            <translation>pour EndNote, Mendeley, RefWorks et les bases de données</translation>
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
            <translation>Article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Select a sentence in the abstract</source>
            <translation>Sélectionner une phrase du résumé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Highlight selection in abstract</source>
            <translation>Surligner la sélection dans le résumé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Comment on selection</source>
            <translation>Commenter la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Next paper</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Previous paper</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>First paper</source>
            <translation>Premier article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Last paper</source>
            <translation>Dernier article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Star</source>
            <translation>Mettre en favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark as read or unread</source>
            <translation>Marquer comme lu ou non lu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all above as read</source>
            <translation>Marquer lu jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all as read</source>
            <translation>Tout marquer comme lu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tag…</source>
            <translation>Étiqueter…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New note</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Keep in library</source>
            <translation>Conserver dans la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Dismiss from inbox</source>
            <translation>Écarter de la boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to or remove from reading list</source>
            <translation>Ajouter à la liste de lecture ou en retirer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find similar papers</source>
            <translation>Trouver des articles semblables</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark as done or not done</source>
            <translation>Marquer comme terminé ou non</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move up in reading list</source>
            <translation>Monter dans la liste de lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move down in reading list</source>
            <translation>Descendre dans la liste de lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move to trash</source>
            <translation>Placer dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Open web page</source>
            <translation>Ouvrir la page web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Read PDF or web page</source>
            <translation>Lire le PDF ou la page web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Open PDF</source>
            <translation>Ouvrir le PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Link files without copying…</source>
            <translation>Lier des fichiers sans les copier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Remove attached file…</source>
            <translation>Retirer un fichier joint…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit details…</source>
            <translation>Modifier la notice…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit title in list</source>
            <translation>Modifier le titre dans la liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find and replace…</source>
            <translation>Rechercher et remplacer…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Copy BibTeX</source>
            <translation>Copier le BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy formatted reference</source>
            <translation>Copier la référence mise en forme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Create bibliography…</source>
            <translation>Créer une bibliographie…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite from LibreOffice…</source>
            <translation>Citer depuis LibreOffice…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New collection from selection…</source>
            <translation>Nouvelle collection avec la sélection…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to collection…</source>
            <translation>Ajouter à une collection…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove from collection</source>
            <translation>Retirer de la collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select and go to next</source>
            <translation>Sélectionner et passer au suivant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Scroll, then go to next unread</source>
            <translation>Défiler, puis passer au non lu suivant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Manage tags…</source>
            <translation>Gérer les étiquettes…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all papers</source>
            <translation>Rechercher dans tous les articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save search…</source>
            <translation>Enregistrer la recherche…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go back or clear search</source>
            <translation>Revenir ou effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to inbox</source>
            <translation>Aller à la boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to For You</source>
            <translation>Aller à Pour vous</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to library</source>
            <translation>Aller à la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to starred</source>
            <translation>Aller aux favoris</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to trash</source>
            <translation>Aller à la corbeille</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import from clipboard</source>
            <translation>Importer du presse-papiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add papers by identifier or address…</source>
            <translation>Ajouter par identifiant ou adresse…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add paper named in search field</source>
            <translation>Ajouter l’article du champ de recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details</source>
            <translation>Compléter les notices</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Fetch open-access PDFs</source>
            <translation>Récupérer les PDF en libre accès</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details automatically</source>
            <translation>Compléter automatiquement les notices</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tell For You what you like…</source>
            <translation>Indiquer vos goûts à Pour vous…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Download model for searching by meaning</source>
            <translation>Télécharger le modèle de recherche sémantique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for retractions and corrections</source>
            <translation>Vérifier les rétractations et corrections</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import files…</source>
            <translation>Importer des fichiers…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import folder or Zotero library…</source>
            <translation>Importer un dossier ou une bibliothèque Zotero…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with other devices</source>
            <translation>Synchroniser avec d’autres appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with lab</source>
            <translation>Synchroniser avec le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Share collection with lab…</source>
            <translation>Partager la collection avec le labo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Watch folder for new papers…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import sample feed page</source>
            <translation>Importer une page de flux d’exemple</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Annotations…</source>
            <translation>Annotations…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as Markdown…</source>
            <translation>Exporter les annotations en Markdown…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations for Obsidian or Logseq…</source>
            <translation>Exporter les annotations pour Obsidian ou Logseq…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as W3C Web Annotations…</source>
            <translation>Exporter les annotations en W3C Web Annotations…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save PDFs to folder…</source>
            <translation>Enregistrer les PDF dans un dossier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export PDF with annotations…</source>
            <translation>Exporter le PDF annoté…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Citation key and export settings…</source>
            <translation>Clés de citation et exportation…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Linked files…</source>
            <translation>Fichiers liés…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export papers cited in a document…</source>
            <translation>Exporter les articles cités dans un document…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check references…</source>
            <translation>Vérifier les références…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merge author name variants…</source>
            <translation>Fusionner les variantes de noms d’auteurs…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find duplicates…</source>
            <translation>Trouver les doublons…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merged records…</source>
            <translation>Notices fusionnées…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add feed…</source>
            <translation>Ajouter un flux…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Feed health…</source>
            <translation>État des flux…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import feeds (OPML)…</source>
            <translation>Importer des flux (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export feeds (OPML)…</source>
            <translation>Exporter les flux (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move feed to folder…</source>
            <translation>Déplacer le flux dans un dossier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Digest…</source>
            <translation>Récapitulatif…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Mail settings…</source>
            <translation>Réglages du courrier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Rules for new papers…</source>
            <translation>Règles des nouveaux articles…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Refresh feeds</source>
            <translation>Actualiser les flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Empty trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Activity…</source>
            <translation>Activité…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Insights…</source>
            <translation>Statistiques…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Switch between light and dark</source>
            <translation>Basculer entre clair et sombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Larger text</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Smaller text</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Reset text size</source>
            <translation>Taille de texte par défaut</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Show as table</source>
            <translation>Afficher en tableau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Compact list</source>
            <translation>Liste compacte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for updates</source>
            <translation>Rechercher des mises à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print selected papers…</source>
            <translation>Imprimer les articles sélectionnés…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print list…</source>
            <translation>Imprimer la liste…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Hugging Face daily papers</source>
            <translation>Hugging Face, articles du jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv cs.LG: machine learning</source>
            <translation>arXiv cs.LG : apprentissage automatique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv hep-th: high energy physics, theory</source>
            <translation>arXiv hep-th : physique des hautes énergies, théorie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy {example} ({purpose})</source>
            <translation>Copier {example} ({purpose})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Toggle tag {n}</source>
            <translation>Mettre ou retirer l’étiquette {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Follow {title}</source>
            <translation>Suivre {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export as {format} ({purpose})…</source>
            <translation>Exporter en {format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like Zotero</source>
            <translation>Comme Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like NetNewsWire</source>
            <translation>Comme NetNewsWire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like vim</source>
            <translation>Comme vim</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Reader</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Highlight selection</source>
            <translation>Surligner la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Underline selection</source>
            <translation>Souligner la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Add note at a point</source>
            <translation>Placer une note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark area</source>
            <translation>Encadrer une zone</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Comment on annotation</source>
            <translation>Commenter l’annotation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Delete annotation</source>
            <translation>Supprimer l’annotation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next annotation</source>
            <translation>Annotation suivante</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous annotation</source>
            <translation>Annotation précédente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Import annotations made in other programs</source>
            <translation>Importer les annotations d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Copy selected text</source>
            <translation>Copier le texte sélectionné</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Select all text on page</source>
            <translation>Sélectionner tout le texte de la page</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Find in document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Next match</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Previous match</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Find in annotations</source>
            <translation>Rechercher dans les annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go to page…</source>
            <translation>Aller à la page…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Back in document</source>
            <translation>Reculer dans le document</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Forward in document</source>
            <translation>Avancer dans le document</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Actual size</source>
            <translation>Taille réelle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Two pages side by side</source>
            <translation>Deux pages côte à côte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Thumbnails</source>
            <translation>Miniatures</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Annotations pane</source>
            <translation>Volet des annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Open in default app</source>
            <translation>Ouvrir dans l’application par défaut</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Print PDF…</source>
            <translation>Imprimer le PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy with annotations…</source>
            <translation>Enregistrer une copie annotée…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Close tab</source>
            <translation>Fermer l’onglet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next tab</source>
            <translation>Onglet suivant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous tab</source>
            <translation>Onglet précédent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/detail_lookups.py" />
            <source>Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.</source>
            <translation>Notices complétées par arXiv et Crossref : {papers}. Chaque article indique ce qui a changé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>These files could not be read: {names}.</source>
            <translation>Ces fichiers n’ont pas pu être lus : {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>Watched folder: {told}</source>
            <translation>Dossier surveillé : {told}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/lab_exchange.py" />
            <source>New from your lab: {names}.</source>
            <translation>Nouveautés de votre labo : {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, turn the option off and on in Settings, Other programs.</source>
            <translation>Zotero est installé ; PaperDesk n’accepte donc pas automatiquement les articles des navigateurs. Pour le permettre, désactivez puis réactivez l’option dans Réglages, Autres programmes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Browsers and editors can now access your library.</source>
            <translation>Les navigateurs et les éditeurs ont désormais accès à votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>Paused on battery power: analysing papers for search by meaning</source>
            <translation>En pause sur batterie : analyse des articles pour la recherche sémantique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning</source>
            <translation>Analyse des articles pour la recherche sémantique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.</source>
            <translation>Le reste sera analysé au prochain démarrage de PaperDesk. Vous pouvez désactiver cela dans les réglages.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{n} papers analysed for search by meaning.</source>
            <translation>
                <numerusform>{n} article analysé pour la recherche sémantique.</numerusform>
                <numerusform>{n} articles analysés pour la recherche sémantique.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{read} Questions now find them even if they are worded differently.</source>
            <translation>{read} Les questions les trouvent désormais, même formulées avec d’autres mots.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Lab</source>
            <translation>Labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{page}: {state}</source>
            <translation>{page} : {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your devices since {time}</source>
            <translation>Pas de synchronisation avec vos appareils depuis {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {time}</source>
            <translation>Synchronisé : {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{n} changes to send</source>
            <translation>
                <numerusform>{n} modification à envoyer</numerusform>
                <numerusform>{n} modifications à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Last synced {moment}.</source>
            <translation>Dernière synchronisation : {moment}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Never synced.</source>
            <translation>Jamais synchronisé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>{n} changes to send.</source>
            <translation>
                <numerusform>{n} modification à envoyer.</numerusform>
                <numerusform>{n} modifications à envoyer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Your lab needs your password</source>
            <translation>Votre labo demande votre mot de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>No answer from your lab since {time}</source>
            <translation>Pas de réponse de votre labo depuis {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your lab since {time}</source>
            <translation>Pas de synchronisation avec votre labo depuis {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced yet</source>
            <translation>Pas encore synchronisé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced just now</source>
            <translation>Synchronisé à l’instant</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {n} minutes ago</source>
            <translation>
                <numerusform>Synchronisé il y a {n} minute</numerusform>
                <numerusform>Synchronisé il y a {n} minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDF</source>
            <translation>le PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDFs of {n} papers</source>
            <translation>
                <numerusform>le PDF de {n} article</numerusform>
                <numerusform>les PDF de {n} articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>You can now search the text of {whose}.</source>
            <translation>Vous pouvez maintenant rechercher dans {whose}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/timers.py" />
            <source>The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose which to keep.</source>
            <translation>La bibliothèque compte {papers}, mais sa sauvegarde du {day} en compte {more}. Choisissez laquelle garder dans Réglages, Bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/jobs/annotated_papers.py" />
            <source>Exporting annotations</source>
            <translation>Exportation des annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export annotations to a file</source>
            <translation>Exporter les annotations dans un fichier</translation>
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
            <translation>Choisir un dossier de votre coffre pour les notes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export Web Annotations</source>
            <translation>Exporter en Web Annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>JSON-LD (*.jsonld)</source>
            <translation>JSON-LD (*.jsonld)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Save a copy with annotations</source>
            <translation>Enregistrer une copie annotée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Writing {target}</source>
            <translation>Écriture de {target}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Exported to {target}.</source>
            <translation>Exporté : {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>This paper has no PDF yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Cet article n’a pas encore de PDF. Pour en joindre un, appuyez sur {palette} et saisissez « joindre ».</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Saved to {target} with {n} annotations. The original PDF is unchanged.</source>
            <translation>
                <numerusform>Enregistré avec {n} annotation : {target}. Le PDF d’origine n’est pas modifié.</numerusform>
                <numerusform>Enregistré avec {n} annotations : {target}. Le PDF d’origine n’est pas modifié.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>References for {papers} copied ({title}).</source>
            <translation>Références copiées : {papers} ({title}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>{citation} copied.</source>
            <translation>Copié : {citation}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection</source>
            <translation>Nouvelle collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Name of the collection for {papers}</source>
            <translation>Nom de la collection pour {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Collection for {papers}</source>
            <translation>Collection pour {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove {papers} from</source>
            <translation>Retirer {papers} de</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Add to collection</source>
            <translation>Ajouter à une collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection…</source>
            <translation>Nouvelle collection…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>The selected papers are not in any collection.</source>
            <translation>Les articles sélectionnés ne sont dans aucune collection.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Merged {n} papers that were on two of your devices.</source>
            <translation>
                <numerusform>{n} article présent sur deux de vos appareils a été fusionné.</numerusform>
                <numerusform>{n} articles présents sur deux de vos appareils ont été fusionnés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Syncing with your other devices</source>
            <translation>Synchronisation avec vos autres appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Synced with your other devices.</source>
            <translation>Synchronisé avec vos autres appareils.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Sent {n} sets of changes.</source>
            <translation>
                <numerusform>{n} lot de modifications envoyé.</numerusform>
                <numerusform>{n} lots de modifications envoyés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Received {n} sets of changes.</source>
            <translation>
                <numerusform>{n} lot de modifications reçu.</numerusform>
                <numerusform>{n} lots de modifications reçus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>{n} files have not arrived yet.</source>
            <translation>
                <numerusform>{n} fichier n’est pas encore arrivé.</numerusform>
                <numerusform>{n} fichiers ne sont pas encore arrivés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>This library is on this device only. To add another, see Settings, Devices.</source>
            <translation>Cette bibliothèque n’est que sur cet appareil. Pour en ajouter un autre, voyez Réglages, Appareils.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.</source>
            <translation>Nom du dossier. « Physique/Condensée » crée un sous-dossier ; laissez vide pour aucun dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder {title} removed; its feeds are kept. Press {undo} to undo.</source>
            <translation>Dossier {title} retiré ; ses flux sont conservés. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Import feeds (OPML)</source>
            <translation>Importer des flux (OPML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Export feeds</source>
            <translation>Exporter les flux</translation>
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
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move to folder…</source>
            <translation>Déplacer dans un dossier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Stop following</source>
            <translation>Ne plus suivre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Refresh feeds in folder</source>
            <translation>Actualiser les flux du dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove from folder</source>
            <translation>Retirer du dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove folder and keep feeds</source>
            <translation>Retirer le dossier, garder les flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Select a feed in the sidebar first.</source>
            <translation>Sélectionnez d’abord un flux dans la barre latérale.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move {title}</source>
            <translation>Déplacer {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>{summary}. Press {undo} to undo.</source>
            <translation>{summary}. Pour annuler : {undo}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>{n} feeds written to {target}.</source>
            <translation>
                <numerusform>{n} flux écrit dans {target}.</numerusform>
                <numerusform>{n} flux écrits dans {target}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>use default setting</source>
            <translation>réglage par défaut</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 14 days</source>
            <translation>écarter après 14 jours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 30 days</source>
            <translation>écarter après 30 jours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 90 days</source>
            <translation>écarter après 90 jours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after a year</source>
            <translation>écarter après un an</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>never dismiss</source>
            <translation>ne jamais écarter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 15 minutes</source>
            <translation>toutes les 15 minutes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every hour</source>
            <translation>toutes les heures</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 6 hours</source>
            <translation>toutes les 6 heures</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>once a day</source>
            <translation>une fois par jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>only manually</source>
            <translation>à la demande</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Adding {address}</source>
            <translation>Ajout de {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Add feed</source>
            <translation>Ajouter un flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>This page has several feeds:</source>
            <translation>Cette page a plusieurs flux :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing feeds</source>
            <translation>Actualisation des flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{title} is now refreshed {schedule}.</source>
            <translation>Actualisation de {title} : {schedule}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{added} new in the inbox</source>
            <translation>Nouveau dans la boîte de réception : {added}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Nothing new</source>
            <translation>Rien de nouveau</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>; {n} entries could not be read</source>
            <translation>
                <numerusform> ; {n} entrée n’a pas pu être lue</numerusform>
                <numerusform> ; {n} entrées n’ont pas pu être lues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>You no longer follow {title}; its papers are kept. Press {undo} to undo.</source>
            <translation>Vous ne suivez plus {title} ; ses articles sont conservés. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.</source>
            <translation>Articles de {title} laissés dans la boîte de réception : {retention}. Rien n’est jamais supprimé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Feeds are already being refreshed.</source>
            <translation>Les flux sont déjà en cours d’actualisation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{papers} left untouched in the inbox moved to “Dismissed”.</source>
            <translation>Laissés dans la boîte de réception, maintenant dans « Écartés » : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.</source>
            <translation>{news}. {failed} flux sur {all} n’ont pas pu être actualisés ; les détails sont dans la barre latérale.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
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
            <translation>Exportation : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching {name}</source>
            <translation>Ajout de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saving files</source>
            <translation>Enregistrement des fichiers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.</source>
            <translation>
                <numerusform>{n} annotation de « {name} » sera retirée avec lui. Vous pourrez annuler pendant 90 jours.</numerusform>
                <numerusform>{n} annotations de « {name} » seront retirées avec lui. Vous pourrez annuler pendant 90 jours.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>Fetching PDFs</source>
            <translation>Récupération des PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>PDF attached. Press {undo} to undo.</source>
            <translation>PDF joint. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Export {papers}</source>
            <translation>Exporter {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Link files</source>
            <translation>Lier des fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Folder for the files</source>
            <translation>Dossier des fichiers</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saved {n} files to {folder}.</source>
            <translation>
                <numerusform>{n} fichier enregistré dans {folder}.</numerusform>
                <numerusform>{n} fichiers enregistrés dans {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attached {what}. Press {undo} to undo.</source>
            <translation>Pièce jointe : {what}. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This file is already attached to the paper.</source>
            <translation>Ce fichier est déjà joint à l’article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/follow_feed.py" />
            <source>Fetching {address}</source>
            <translation>Récupération de {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Select the papers whose PDFs you want to fetch.</source>
            <translation>Sélectionnez les articles dont vous voulez récupérer les PDF.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Press {undo} to undo.</source>
            <translation>Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} copied as {format}.</source>
            <translation>Copié au format {format} : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>There is nothing to export.</source>
            <translation>Il n’y a rien à exporter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching files</source>
            <translation>Ajout des fichiers joints</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files are missing.</source>
            <translation>
                <numerusform>{n} fichier est introuvable.</numerusform>
                <numerusform>{n} fichiers sont introuvables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} papers have no files.</source>
            <translation>
                <numerusform>{n} article n’a pas de fichier.</numerusform>
                <numerusform>{n} articles n’ont pas de fichier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Remove attached file</source>
            <translation>Retirer un fichier joint</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>File to remove</source>
            <translation>Fichier à retirer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files.</source>
            <translation>Cet article n’a aucun fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} exported to {target}.</source>
            <translation>Exportation terminée : {papers} dans {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files yet. To attach one, press {palette} and type “attach”.</source>
            <translation>Cet article n’a pas encore de fichier. Pour en joindre un, appuyez sur {palette} et saisissez « joindre ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>repaired text</source>
            <translation>texte réparé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>This folder already contains {n} PDFs and reference files. Import them as well?</source>
            <translation>
                <numerusform>Ce dossier contient déjà {n} PDF ou fichier de références. L’importer aussi ?</numerusform>
                <numerusform>Ce dossier contient déjà {n} PDF et fichiers de références. Les importer aussi ?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import papers from files</source>
            <translation>Importer des articles depuis des fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import a folder of PDFs or Zotero's data folder</source>
            <translation>Importer un dossier de PDF ou le dossier de données de Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop watching {folder}?</source>
            <translation>Ne plus surveiller {folder} ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Choose a folder whose new PDFs and reference files are imported automatically</source>
            <translation>Choisissez un dossier dont les nouveaux PDF et fichiers de références seront importés automatiquement</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Reading {name}</source>
            <translation>Lecture : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Importing {folder}</source>
            <translation>Importation : {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Importing {name}</source>
            <translation>Importation : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>PaperDesk now watches {folder}. Files in it are left unchanged.</source>
            <translation>PaperDesk surveille maintenant {folder}. Les fichiers qu’il contient restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.</source>
            <translation>Le presse-papiers est vide. Copiez d’abord une page de flux ou du BibTeX, puis appuyez sur {import-pasted}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>the clipboard</source>
            <translation>le presse-papiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Synced with your lab. {parts}</source>
            <translation>Synchronisé avec votre labo. {parts}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the papers they have.</source>
            <translation>Les modifications de « {collection} » ne seront plus envoyées ni reçues, ni par vous ni par les autres. Chacun garde les articles qu’il a.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Sharing {collection}</source>
            <translation>Partage de {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Stop sharing</source>
            <translation>Ne plus partager</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Syncing with lab</source>
            <translation>Synchronisation avec le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Go to the collection that you want to share, then try again.</source>
            <translation>Ouvrez la collection que vous voulez partager, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Asking for the members of the lab</source>
            <translation>Demande des membres du labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>No longer sharing {collection}</source>
            <translation>Arrêt du partage de {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>This library is not in a lab. To join or create one, see Settings, Lab.</source>
            <translation>Cette bibliothèque n’appartient à aucun labo. Pour en rejoindre ou en créer un, voyez Réglages, Labo.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Password for your lab:</source>
            <translation>Mot de passe de votre labo :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>All members have this collection.</source>
            <translation>Tous les membres ont cette collection.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Link a file to {title}</source>
            <translation>Lier un fichier à {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose documents (.tex .aux .bcf .md .qmd .typ)</source>
            <translation>Choisir des documents (.tex .aux .bcf .md .qmd .typ)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source> and {n} more</source>
            <translation>
                <numerusform> et {n} autre</numerusform>
                <numerusform> et {n} autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>No paper has the key {names}{more}.</source>
            <translation>Aucun article n’a la clé {names}{more}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds notes on {papers} and is kept up to date.</source>
            <translation>{target} contient maintenant des notes sur {papers} et reste à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds {papers} and is kept up to date.</source>
            <translation>{target} contient maintenant {papers} et reste à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{papers} exported to {target}. {missing}</source>
            <translation>Exportation terminée : {papers} dans {target}. {missing}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Password for {name}:</source>
            <translation>Mot de passe de {name} :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>{name} is password-protected and was skipped.</source>
            <translation>{name} est protégé par un mot de passe et a été ignoré.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network.</source>
            <translation>Pour vérifier les rétractations et corrections, PaperDesk envoie les DOI des articles que vous conservez à Crossref, maintenant puis une fois par mois. Rien d’autre n’est envoyé. Autoriser ? Vous pouvez désactiver cela dans Réglages, Réseau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can turn it off in the File menu.</source>
            <translation>Pour compléter les notices, PaperDesk envoie les titres, DOI et identifiants arXiv des articles incomplets à arXiv et Crossref, maintenant puis automatiquement. Rien d’autre n’est envoyé. Autoriser ? Vous pouvez désactiver cela dans le menu Fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>Looking up papers</source>
            <translation>Recherche des articles en ligne</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Looking up missing details</source>
            <translation>Recherche des informations manquantes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/jobs/check_standing.py" />
            <source>Checking Crossref for retractions</source>
            <translation>Vérification des rétractations dans Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{what}. Search for “is:changed” to see them.</source>
            <translation>{what}. Recherchez « is:changed » pour les voir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>No papers to look up: all have their details, or were looked up before.</source>
            <translation>Aucun article à compléter : toutes les notices sont complètes ou ont déjà été recherchées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} retracted or withdrawn</source>
            <translation>Rétractés ou retirés : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} corrected</source>
            <translation>Corrigés : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are now looked up automatically.</source>
            <translation>Les notices incomplètes sont désormais complétées automatiquement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are no longer looked up automatically.</source>
            <translation>Les notices incomplètes ne sont plus complétées automatiquement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Allow</source>
            <translation>Autoriser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} looked up; no certain match was found.</source>
            <translation>Recherche faite pour {papers} ; aucune correspondance certaine.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Details of {papers} filled in. Press {undo} to undo them one by one.</source>
            <translation>Notices complétées : {papers}. Pour annuler une à une : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Crossref lists no retractions or corrections.</source>
            <translation>Crossref ne signale aucune rétractation ni correction.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>Downloading the model</source>
            <translation>Téléchargement du modèle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>{name} downloaded. Papers are being analysed in the background.</source>
            <translation>{name} est téléchargé. Les articles sont analysés en arrière-plan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} were merged into existing papers. Press {key} to see them.</source>
            <translation>
                <numerusform>{n} a été fusionné avec un article existant. Pour le voir : {key}.</numerusform>
                <numerusform>{n} ont été fusionnés avec des articles existants. Pour les voir : {key}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} may be papers you already have. Press {key} to compare them.</source>
            <translation>
                <numerusform>{n} est peut-être un article que vous avez déjà. Pour comparer : {key}.</numerusform>
                <numerusform>{n} sont peut-être des articles que vous avez déjà. Pour comparer : {key}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Turn on access in Settings, Other programs, so that Writer finds PaperDesk.</source>
            <translation>Activez l’accès dans Réglages, Autres programmes, pour que Writer trouve PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installing in LibreOffice</source>
            <translation>Installation dans LibreOffice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.</source>
            <translation>Cet article n’a pas encore de page web. Appuyez sur {details} pour ajouter un DOI, un identifiant arXiv ou un lien.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>BibTeX of {papers} copied.</source>
            <translation>BibTeX copié : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>{papers} marked as read. Press {undo} to undo.</source>
            <translation>Marqués comme lus : {papers}. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Everything is already read.</source>
            <translation>Tout est déjà lu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Permanently delete {papers} and their notes? This cannot be undone.</source>
            <translation>Supprimer définitivement {papers} et leurs notes ? Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{papers} printed.</source>
            <translation>Impression terminée : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print {papers}</source>
            <translation>Imprimer {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>First {papers} of {all} printed.</source>
            <translation>Impression terminée : les {papers} du début, sur {all}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing {papers}</source>
            <translation>Impression : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print “{title}”</source>
            <translation>Imprimer « {title} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing “{title}”</source>
            <translation>Impression de « {title} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>There is nothing to print.</source>
            <translation>Il n’y a rien à imprimer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{n} pages printed.</source>
            <translation>
                <numerusform>{n} page imprimée.</numerusform>
                <numerusform>{n} pages imprimées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing pages</source>
            <translation>Impression des pages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing failed. Check the printer, or the file to print to.</source>
            <translation>L’impression a échoué. Vérifiez l’imprimante, ou le fichier de destination.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Rename tag</source>
            <translation>Renommer l’étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>New name for “{name}”. Use a slash to nest it within another tag.</source>
            <translation>Nouveau nom de « {name} ». Une barre oblique la place sous une autre étiquette.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Deleted {tags}, removed from {count}. You can undo this.</source>
            <translation>Supprimé : {tags} ({count}). Vous pouvez annuler.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>the tag “{name}”</source>
            <translation>l’étiquette « {name} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} étiquette</numerusform>
                <numerusform>{n} étiquettes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Search for something first, then press {save-search} to save the search in the sidebar.</source>
            <translation>Recherchez d’abord quelque chose, puis appuyez sur {save-search} pour enregistrer la recherche dans la barre latérale.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Save search</source>
            <translation>Enregistrer la recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Name in the sidebar</source>
            <translation>Nom dans la barre latérale</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.</source>
            <translation>Il n’y a pas d’étiquette {number}. Elles sont numérotées comme dans la barre latérale ; {tag} en ajoute une.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” removed from {papers}.</source>
            <translation>Étiquette « {name} » retirée : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” added to {papers}.</source>
            <translation>Étiquette « {name} » ajoutée : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Select a single paper to write a note.</source>
            <translation>Sélectionnez un seul article pour écrire une note.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/triage.py" />
            <source>All read: nothing left in {place}.</source>
            <translation>Tout est lu : il ne reste rien dans « {place} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Check for updates to PaperDesk now and once a week? Nothing is installed automatically.</source>
            <translation>Rechercher des mises à jour de PaperDesk maintenant puis une fois par semaine ? Rien n’est installé automatiquement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {newer} is available (you have {own}). Update with “{update}”.</source>
            <translation>PaperDesk {newer} est disponible (vous avez {own}). Pour mettre à jour : « {update} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Checking for updates</source>
            <translation>Recherche de mises à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be checked.</source>
            <translation>Vous avez PaperDesk {own}. On ignore d’où cette copie a été installée ; les mises à jour ne peuvent donc pas être vérifiées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {own} is up to date.</source>
            <translation>PaperDesk {own} est à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Redid: {label}.</source>
            <translation>Rétabli : {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Undid: {label}.</source>
            <translation>Annulé : {label}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>For You: {tag}</source>
            <translation>Pour vous : {tag}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/ask.py" />
            <source>{name} was not opened: it is neither a web address nor a supported document.</source>
            <translation>{name} n’a pas été ouvert : ce n’est ni une adresse web ni un document pris en charge.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation key</source>
            <translation>Clé de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>Identifiers</source>
            <translation>Identifiants</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>arXiv ID</source>
            <translation>ID arXiv</translation>
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
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>PaperDesk ran into a bug. Your library is safe. Details are in the log.</source>
            <translation>PaperDesk a rencontré une erreur. Votre bibliothèque est intacte. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/key_names.py" />
            <source>the menu</source>
            <translation>le menu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>For You</source>
            <translation>Pour vous</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Starred</source>
            <translation>Favoris</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Reading list</source>
            <translation>Liste de lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Annotated</source>
            <translation>Annotés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Dismissed</source>
            <translation>Écartés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Conflicts</source>
            <translation>Conflits</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>All papers</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/status_bar.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
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
            <translation>Choisir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Type to find</source>
            <translation>Saisir pour chercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/main_window.py" />
            <source>{title} · PaperDesk</source>
            <translation>{title} · PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu of all actions</source>
            <translation>Menu de toutes les actions</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>the dropped text</source>
            <translation>le texte déposé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>feed</source>
            <translation>flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>tag</source>
            <translation>étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>collection</source>
            <translation>collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>saved search</source>
            <translation>recherche enregistrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>paper</source>
            <translation>article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Search for actions, places or papers</source>
            <translation>Chercher des actions, des lieux ou des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Matches</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Export all papers</source>
            <translation>Exporter tous les articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>{format} ({purpose})…</source>
            <translation>{format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Link a .bib file…</source>
            <translation>Lier un fichier .bib…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>No other collection</source>
            <translation>Aucune autre collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>When untouched in inbox</source>
            <translation>Si laissé dans la boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Stop sharing…</source>
            <translation>Ne plus partager…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move into</source>
            <translation>Déplacer dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Merge into</source>
            <translation>Fusionner avec</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rank the inbox for this tag</source>
            <translation>Classer la boîte de réception par cette étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Nest in another tag…</source>
            <translation>Placer sous une autre étiquette…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with lab…</source>
            <translation>Partager avec le labo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with more members…</source>
            <translation>Partager avec d’autres membres…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Retracted</source>
            <translation>Rétracté</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>✓ Kept</source>
            <translation>✓ Conservé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>{n} annotation</numerusform>
                <numerusform>{n} annotations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>p. {page} of {count}</source>
            <translation>p. {page} sur {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Changed</source>
            <translation>Modifié</translation>
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
            <translation>à lire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/paper_list/title_editing.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Venue</source>
            <translation>Paru dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Upvotes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on this computer.</source>
            <translation>Copiez une page d’articles (Hugging Face, arXiv) et appuyez sur {import-pasted}, ou déposez un fichier ici. Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to search, {palette} for everything else.</source>
            <translation>Touches pour commencer : {next} et {previous} pour se déplacer, {star} pour les favoris, {tag} pour étiqueter, {search} pour chercher, {palette} pour tout le reste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library.</source>
            <translation>Vous êtes à jour. Appuyez sur {refresh} pour actualiser les flux, ou sur {go-library} pour aller à la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss.</source>
            <translation>La boîte de réception est vide. Les nouveaux articles y sont classés d’après vos favoris et ce que vous conservez, étiquetez et écartez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import a .bib file.</source>
            <translation>Votre bibliothèque n’a pas encore d’article. Appuyez sur {keep} pour conserver un article de la boîte de réception, ou sur {import} pour importer un fichier .bib.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No starred papers. Press {star} to star one.</source>
            <translation>Aucun favori. Appuyez sur {star} pour en ajouter un.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your reading list is empty. Press {reading-list} to add a paper.</source>
            <translation>Votre liste de lecture est vide. Appuyez sur {reading-list} pour y ajouter un article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No notes yet. Press {note} to write one.</source>
            <translation>Pas encore de notes. Appuyez sur {note} pour en écrire une.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your devices agree on every paper.</source>
            <translation>Vos appareils sont d’accord sur tous les articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No dismissed papers.</source>
            <translation>Aucun article écarté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers from this feed yet. Press {refresh} to refresh.</source>
            <translation>Pas encore d’article dans ce flux. Appuyez sur {refresh} pour l’actualiser.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers with this tag. Press {tag} to tag one.</source>
            <translation>Aucun article avec cette étiquette. Appuyez sur {tag} pour en étiqueter un.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>This collection is empty. Drag papers here to add them.</source>
            <translation>Cette collection est vide. Faites glisser des articles ici pour les ajouter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add your papers</source>
            <translation>Ajoutez vos articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Follow new papers</source>
            <translation>Suivez de nouveaux articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}”. Press {back} to clear the search.</source>
            <translation>Aucun article ne correspond à « {text} ». Pour effacer la recherche : {back}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Why no papers are shown</source>
            <translation>Pourquoi aucun article n’est affiché</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library is empty</source>
            <translation>Votre bibliothèque est vide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The library cannot be opened</source>
            <translation>Impossible d’ouvrir la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to clear the search.</source>
            <translation>Aucun article ne correspond à « {text} » dans « {place} ». Pour chercher partout : {search-everywhere} ; pour effacer la recherche : {back}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No results</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Paste a feed page</source>
            <translation>Coller une page de flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import files: .bib, RIS, PDF…</source>
            <translation>Importer des fichiers : .bib, RIS, PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import folder: PDFs or Zotero data…</source>
            <translation>Importer un dossier : PDF, données Zotero…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face daily</source>
            <translation>Hugging Face du jour</translation>
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
            <translation>Autre flux…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Nothing here.</source>
            <translation>Rien ici.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add {name}</source>
            <translation>Ajouter {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Paste a page</source>
            <translation>Coller une page</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Follow three feeds</source>
            <translation>Suivre trois flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Star a paper</source>
            <translation>Mettre un article en favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Cite a paper</source>
            <translation>Citer un article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps: all done</source>
            <translation>Premiers pas : tout est fait</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}: {n} of {all}</source>
            <translation>{step} : {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}, done</source>
            <translation>{step}, fait</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Relevance</source>
            <translation>Pertinence</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Newest first</source>
            <translation>Plus récents d’abord</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Publication date</source>
            <translation>Date de publication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>First author</source>
            <translation>Premier auteur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>No groups</source>
            <translation>Sans groupes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By day</source>
            <translation>Par jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By feed</source>
            <translation>Par flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By tag</source>
            <translation>Par étiquette</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} papers have no authors or year.</source>
            <translation>
                <numerusform>{n} article n’a pas d’auteur ou pas d’année.</numerusform>
                <numerusform>{n} articles n’ont pas d’auteur ou pas d’année.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{papers} in {place}, {n} ms</source>
            <translation>{place} : {papers}, {n} ms</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} left</source>
            <translation>reste : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Reverse order</source>
            <translation>Ordre inverse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Look up details</source>
            <translation>Compléter les notices</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Look up at arXiv and Crossref</source>
            <translation>Chercher dans arXiv et Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Custom order</source>
            <translation>Ordre personnalisé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Best for you</source>
            <translation>Meilleurs pour vous</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>reversed</source>
            <translation>inversé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>unread</source>
            <translation>non lu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>tagged {name}</source>
            <translation>étiqueté {name}</translation>
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
            <translation>Articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Recent searches</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>No recent searches</source>
            <translation>Aucune recherche récente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add papers</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/waiting_rows.py" />
            <source>Opening library</source>
            <translation>Ouverture de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <source>No abstract yet.</source>
            <translation>Pas encore de résumé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Comment…</source>
            <translation>Commenter…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/at_selection.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/action_bar.py" />
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove</source>
            <translation>Articles de {author}. Glisser ou Alt+← → pour déplacer, F2 pour renommer, Suppr pour retirer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Enter to search, Alt+arrow to move, F2 to rename, Delete to remove</source>
            <translation>Entrée pour chercher, Alt+flèche pour déplacer, F2 pour renommer, Suppr pour retirer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Show papers by this author</source>
            <translation>Afficher les articles de cet auteur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move left</source>
            <translation>Déplacer à gauche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move right</source>
            <translation>Déplacer à droite</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Family, Given</source>
            <translation>Nom, Prénom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <source>BibTeX preview</source>
            <translation>Aperçu BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show or hide all details</source>
            <translation>Afficher ou masquer toute la notice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Details</source>
            <translation>Notice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Your changes</source>
            <translation>Vos modifications</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(undone)</source>
            <translation>(annulé)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/link_completion.py" />
            <source>Papers to link to</source>
            <translation>Articles à lier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>In its note: {text}</source>
            <translation>Dans sa note : {text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>Mentioned in</source>
            <translation>Mentionné dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove tag “{name}”</source>
            <translation>Retirer l’étiquette « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ tag</source>
            <translation>+ étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Add a tag</source>
            <translation>Ajouter une étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>The source gave neither authors nor date. Add them</source>
            <translation>La source n’indiquait ni auteurs ni date. Les ajouter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Details missing</source>
            <translation>Notice incomplète</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from paper</source>
            <translation>Retirer de l’article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Copy {citation}</source>
            <translation>Copier {citation}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from collection “{name}”</source>
            <translation>Retirer de la collection « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>not found in the new text</source>
            <translation>introuvable dans le nouveau texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Enter to edit this note, Delete to delete it, V for earlier versions</source>
            <translation>Entrée pour modifier cette note, Suppr pour la supprimer, V pour les versions antérieures</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Earlier versions…</source>
            <translation>Versions antérieures…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>{keys}, 1 to 8 for a colour</source>
            <translation>{keys}, 1 à 8 pour une couleur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_text.py" />
            <source>No paper has the citation key “{key}”.</source>
            <translation>Aucun article n’a la clé de citation « {key} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Earlier versions of a note</source>
            <translation>Versions antérieures d’une note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions, newest first</source>
            <translation>Versions, des plus récentes aux plus anciennes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions are kept for 90 days, one for each editing session.</source>
            <translation>Les versions sont conservées 90 jours, une par séance de modification.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Restore this version</source>
            <translation>Restaurer cette version</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>until {moment}</source>
            <translation>jusqu’au {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>This note has no earlier versions.</source>
            <translation>Cette note n’a pas de version antérieure.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note, in Markdown</source>
            <translation>Note, en Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.</source>
            <translation>Markdown, $formules$, cases à cocher - [ ], [[ pour lier des articles. Enregistré à la frappe ; Échap pour terminer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note preview</source>
            <translation>Aperçu de la note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>{note} to add</source>
            <translation>ajout : {note}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>Notes and highlights</source>
            <translation>Notes et surlignages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected. Press {next} and {previous} to move through the list.</source>
            <translation>Aucun article sélectionné. {next} et {previous} parcourent la liste.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected.</source>
            <translation>Aucun article sélectionné.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Abstract</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <source>For You {because}</source>
            <translation>Pour vous, {because}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been withdrawn. The text shown is the earlier version.</source>
            <translation>Cet article a été retiré. Le texte affiché est celui de la version précédente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been retracted. The text shown is the earlier version.</source>
            <translation>Cet article a été rétracté. Le texte affiché est celui de la version précédente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Reading state</source>
            <translation>État de lecture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Editors</source>
            <translation>Directeurs de publication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Color</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>{field}: {value}</source>
            <translation>{field} : {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value on all your devices. Press {undo} to undo.</source>
            <translation>Utiliser cette valeur sur tous vos appareils. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value and keep the other one here. Press {undo} to undo.</source>
            <translation>Utiliser cette valeur et garder l’autre ici. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Turn this record back into a separate paper. Press {undo} to undo.</source>
            <translation>Refaire de cette notice un article distinct. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
Current value, from {moment}</source>
            <translation>{value}
Valeur actuelle, du {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
From {moment}</source>
            <translation>{value}
Du {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this</source>
            <translation>Utiliser celle-ci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Other values</source>
            <translation>Autres valeurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Merged into this paper</source>
            <translation>Fusionné dans cet article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep this</source>
            <translation>Garder celle-ci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/seen_section.py" />
            <source>Seen in</source>
            <translation>Vu dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>all {n}</source>
            <translation>tous : {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} papers selected</source>
            <translation>
                <numerusform>{n} article sélectionné</numerusform>
                <numerusform>{n} articles sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove them from “{name}”</source>
            <translation>Les retirer de « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} unread</source>
            <translation>non lus : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} starred</source>
            <translation>favoris : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>☆ Star</source>
            <translation>☆ Favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tag</source>
            <translation>Étiqueter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Selected</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>and {papers} more</source>
            <translation>et {papers} de plus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Tag all “{name}”</source>
            <translation>Étiqueter tout « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ collection</source>
            <translation>+ collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{first} to {last}</source>
            <translation>de {first} à {last}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Dismiss</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Both mention: {words}</source>
            <translation>Les deux mentionnent : {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Similar in your library</source>
            <translation>Articles semblables</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>tag, another tag…</source>
            <translation>étiquette, autre étiquette…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Tags to add</source>
            <translation>Étiquettes à ajouter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Press Enter to add. Separate tags with commas; put a minus before a tag to remove it.</source>
            <translation>Entrée pour ajouter. Séparez les étiquettes par des virgules ; un moins devant une étiquette la retire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors</source>
            <translation>auteurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>editors</source>
            <translation>directeurs de publication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>identifiers</source>
            <translation>identifiants</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>links</source>
            <translation>liens</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {field} changed by {who}, {day}</source>
            <translation>Dans votre labo : {field}, modifié par {who}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{highlight} to highlight, {first} to {last} for a colour, {comment} to comment</source>
            <translation>{highlight} pour surligner, {first} à {last} pour une couleur, {comment} pour commenter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} % read</source>
            <translation>lu à {n} %</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {told}, {day}</source>
            <translation>Dans votre labo : {told}, {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>shared by {who}</source>
            <translation>partagé par {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>taken out of the collection by {who}</source>
            <translation>retiré de la collection par {who}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>rank {n}</source>
            <translation>rang {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>submitted by {name}</source>
            <translation>proposé par {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>★ Starred</source>
            <translation>★ Favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>no text layer</source>
            <translation>sans couche de texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>published (cite this one)</source>
            <translation>publié (à citer)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>preprint</source>
            <translation>prépublication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Another version of the same work, {state}</source>
            <translation>Une autre version du même travail, {state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Other versions of this work</source>
            <translation>Autres versions de ce travail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Select text first: drag over it, or double-click a word.</source>
            <translation>Sélectionnez d’abord du texte : faites glisser dessus, ou double-cliquez sur un mot.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Imported {what}. Press {undo} to undo.</source>
            <translation>Importé : {what}. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>There are no annotations to import.</source>
            <translation>Il n’y a aucune annotation à importer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>That selection is too long for one annotation.</source>
            <translation>Cette sélection est trop longue pour une annotation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>this PDF has no text layer to search</source>
            <translation>ce PDF n’a pas de couche de texte où chercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>searching…</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure.</source>
            <translation>Sélectionnez du texte et appuyez sur {reader-highlight} pour le surligner, {reader-note} pour une note, {reader-area} pour une figure.</translation>
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
                <numerusform>et {n} autre ; cherchez pour la trouver.</numerusform>
                <numerusform>et {n} autres ; cherchez pour les trouver.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>p. {label}, figure</source>
            <translation>p. {label}, figure</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>No annotations match.</source>
            <translation>Aucune annotation ne correspond.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Comment</source>
            <translation>Commenter</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Comment in Markdown. Press Ctrl+Enter or Esc to finish.</source>
            <translation>Commentaire en Markdown. Ctrl+Entrée ou Échap pour terminer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Import {what} made in other programs</source>
            <translation>Importer d’autres programmes : {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>made in another program</source>
            <translation>faite dans un autre programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Enter password…</source>
            <translation>Saisir le mot de passe…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <source>This PDF has no outline. Press {reader-thumbnails} to show thumbnails.</source>
            <translation>Ce PDF n’a pas de plan. {reader-thumbnails} affiche les miniatures.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/page_view.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Save a copy of the PDF</source>
            <translation>Enregistrer une copie du PDF</translation>
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
            <translation>Enregistré sous {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Done and removed from the reading list.</source>
            <translation>Terminé et retiré de la liste de lecture.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Back on the reading list.</source>
            <translation>De retour dans la liste de lecture.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Page number (1 to {page_count}) or label</source>
            <translation>Numéro de page (1 à {page_count}) ou libellé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Go to page</source>
            <translation>Aller à la page</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>There is no page {answer}; the file has {page_count} pages.</source>
            <translation>Il n’y a pas de page {answer} ; le fichier compte {page_count} pages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Page {page} of {count}, {read} % read</source>
            <translation>Page {page} sur {count}, lu à {read} %</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>An XFA form, which only Adobe's programs display in full</source>
            <translation>Un formulaire XFA, que seuls les programmes d’Adobe affichent en entier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Full text indexed</source>
            <translation>Texte intégral indexé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>No text layer to select or search</source>
            <translation>Pas de couche de texte à sélectionner ou à rechercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{page} of {count}</source>
            <translation>{page} sur {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{label}  ({page} of {count})</source>
            <translation>{label}  ({page} sur {count})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <source>Close {title}</source>
            <translation>Fermer {title}</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Highlight</source>
            <translation>Surligner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Underline</source>
            <translation>Souligner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom</source>
            <translation>{reader-actual} pour la taille réelle ; {reader-larger} et {reader-smaller} pour zoomer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Notes next to the pages</source>
            <translation>Notes à côté des pages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Fit to window width</source>
            <translation>Ajuster à la largeur de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>PaperDesk ran into a bug. Details are in the log.</source>
            <translation>PaperDesk a rencontré une erreur. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Moved the papers in “{name}” to “{target}”. Press {undo} to undo.</source>
            <translation>Articles de « {name} » déplacés dans « {target} ». Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Merged “{name}” into “{target}”. Press {undo} to undo.</source>
            <translation>« {name} » fusionné avec « {target} ». Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” into “{target}”</source>
            <translation>Déplacer « {name} » dans « {target} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Merge “{name}” into “{target}”</source>
            <translation>Fusionner « {name} » avec « {target} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” to the top level</source>
            <translation>Déplacer « {name} » au premier niveau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” before “{target}”</source>
            <translation>Déplacer « {name} » avant « {target} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” after “{target}”</source>
            <translation>Déplacer « {name} » après « {target} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>{what} (hold Shift to merge)</source>
            <translation>{what} (maintenir Maj pour fusionner)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_delegate.py" />
            <source>New name for {name}</source>
            <translation>Nouveau nom de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds</source>
            <translation>Flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Last refreshed {moment}</source>
            <translation>Dernière actualisation : {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Papers with values that differ between your devices</source>
            <translation>Articles dont des valeurs diffèrent entre vos appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Never refreshed</source>
            <translation>Jamais actualisé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_view.py" />
            <source>Places, feeds, collections and tags</source>
            <translation>Lieux, flux, collections et étiquettes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Last message</source>
            <translation>Dernier message</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Show all activity</source>
            <translation>Afficher toute l’activité</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers, {inbox} in the inbox</source>
            <translation>
                <numerusform>{n} article, {inbox} dans la boîte de réception</numerusform>
                <numerusform>{n} articles, {inbox} dans la boîte de réception</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers to index</source>
            <translation>
                <numerusform>{n} article à indexer</numerusform>
                <numerusform>{n} articles à indexer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Index up to date</source>
            <translation>Index à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>purple</source>
            <translation>violet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>red</source>
            <translation>rouge</translation>
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
            <translation>gris</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Last action</source>
            <translation>Dernière action</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Current list: {title}</source>
            <translation>Liste actuelle : {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>{annotations} copied as Markdown.</source>
            <translation>Copié en Markdown : {annotations}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Copying {annotations}</source>
            <translation>Copie : {annotations}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Selected: {papers}</source>
            <translation>Sélection : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Marked area</source>
            <translation>Zone encadrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>page {n}</source>
            <translation>page {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Highlights</source>
            <translation>Surlignages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Underlines</source>
            <translation>Soulignements</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Marked areas</source>
            <translation>Zones encadrées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Markdown (one file)…</source>
            <translation>Markdown (un fichier)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes for Obsidian or Logseq (folder)…</source>
            <translation>Notes pour Obsidian ou Logseq (dossier)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>W3C Web Annotations (JSON-LD)…</source>
            <translation>W3C Web Annotations (JSON-LD)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>{annotations} in {papers}.</source>
            <translation>{annotations} dans {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and press {note}.</source>
            <translation>Pas encore d’annotation ici. Sélectionnez du texte dans un PDF et appuyez sur {reader-highlight}, ou sélectionnez un article et appuyez sur {note}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Annotations</source>
            <translation>Annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Search quotes, comments and titles</source>
            <translation>Chercher dans les extraits, commentaires et titres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Only {color}</source>
            <translation>Seulement {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations match. Try other colours, kinds or words.</source>
            <translation>Aucune annotation ne correspond. Essayez d’autres couleurs, types ou mots.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Web page (*.html);;Markdown (*.md);;Mail (*.eml)</source>
            <translation>Page web (*.html);;Markdown (*.md);;Courriel (*.eml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Since the last digest</source>
            <translation>Depuis le dernier récapitulatif</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last week</source>
            <translation>Dernière semaine</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last month</source>
            <translation>Dernier mois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Digest</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Choosing the best new papers…</source>
            <translation>Choix des meilleurs nouveaux articles…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Send to me</source>
            <translation>M’envoyer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Nothing new in this period. Choose a longer one below.</source>
            <translation>Rien de nouveau pendant cette période. Choisissez-en une plus longue ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feed</source>
            <translation>Flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last entry</source>
            <translation>Dernière entrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Kept</source>
            <translation>Conservés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last refresh</source>
            <translation>Dernière actualisation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Discontinued</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Failing</source>
            <translation>En échec</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>No entries for {days} days</source>
            <translation>Aucune entrée depuis {days} jours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Moved to a new address</source>
            <translation>Nouvelle adresse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>None of its papers kept</source>
            <translation>Aucun article conservé</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{n} feeds have problems.</source>
            <translation>
                <numerusform>{n} flux a des problèmes.</numerusform>
                <numerusform>{n} flux ont des problèmes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{day}, {n} new</source>
            <translation>{day}, nouveaux : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.</source>
            <translation>{brought} articles reçus : {kept} conservés (dont {starred} en favoris), {waiting} dans la boîte de réception.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feed health</source>
            <translation>État des flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feeds and their status</source>
            <translation>Flux et leur état</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Previously at {address}.</source>
            <translation>Auparavant à l’adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Show only feeds with problems</source>
            <translation>Seulement les flux qui ont des problèmes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Show papers</source>
            <translation>Afficher les articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Paste the address of a feed or of a page that has one, or choose:</source>
            <translation>Collez l’adresse d’un flux, ou d’une page qui en a un, ou choisissez :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</source>
            <translation>Vous pouvez aussi saisir une catégorie arXiv (cs.LG), une requête arXiv (au:tegmark AND grokking), l’adresse d’un fichier OPML ou une recherche (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face trending</source>
            <translation>Hugging Face, tendances</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>bioRxiv neuroscience</source>
            <translation>bioRxiv, neurosciences</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feeds found</source>
            <translation>Flux trouvés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>All arXiv categories…</source>
            <translation>Toutes les catégories arXiv…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>This page has several feeds. Choose one.</source>
            <translation>Cette page a plusieurs flux. Choisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>It has no entries at the moment.</source>
            <translation>Il n’a aucune entrée pour le moment.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (en général, port 587)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>TLS (usually port 465)</source>
            <translation>TLS (en général, port 465)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>None (only for a server on this computer)</source>
            <translation>Aucune (seulement pour un serveur sur cet ordinateur)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Mail settings</source>
            <translation>Réglages du courrier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Unchanged; stored in the system keyring</source>
            <translation>Inchangé ; conservé dans le trousseau du système</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>mail.example.org</source>
            <translation>mail.example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Leave empty if the server needs no login</source>
            <translation>Laissez vide si le serveur ne demande pas d’identification</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Same as the recipient</source>
            <translation>Identique au destinataire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Send digest to</source>
            <translation>Envoyer le récapitulatif à</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Server</source>
            <translation>Serveur</translation>
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
            <translation>Sécurité</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Sender</source>
            <translation>Expéditeur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Save digest</source>
            <translation>Enregistrer le récapitulatif</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sent to {recipient}.</source>
            <translation>Envoyé à {recipient}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Checking {address}</source>
            <translation>Vérification de {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>arXiv categories</source>
            <translation>Catégories arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden.</source>
            <translation>Chaque règle s’applique une fois à chaque article qui arrive dans la boîte de réception ; l’article indique ensuite quelle règle a fait quoi. Les articles masqués vont dans « Écartés ». Un article qu’une autre règle met en favori ou conserve n’est pas masqué.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Add the tag “{tag}”</source>
            <translation>Ajouter l’étiquette « {tag} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules for new papers</source>
            <translation>Règles des nouveaux articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Papers the rule finds</source>
            <translation>Articles trouvés par la règle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test the rule to see what it would have found.</source>
            <translation>Testez la règle pour voir ce qu’elle aurait trouvé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>A query, as in the search field</source>
            <translation>Une requête, comme dans le champ de recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Optional; defaults to the query</source>
            <translation>Facultatif ; par défaut, la requête</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Tag name</source>
            <translation>Nom de l’étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Never, or 30d, 6m, 2027-01-31</source>
            <translation>Jamais, ou 30d, 6m, 2027-01-31</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test on last 500 papers</source>
            <translation>Tester sur les 500 derniers articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Save rule</source>
            <translation>Enregistrer la règle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Enter a name for the tag.</source>
            <translation>Saisissez un nom pour l’étiquette.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Move in the list</source>
            <translation>Se déplacer dans la liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Select several</source>
            <translation>En sélectionner plusieurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Edit a note</source>
            <translation>Modifier une note</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>All keyboard shortcuts</source>
            <translation>Tous les raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Search shortcuts</source>
            <translation>Chercher des raccourcis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Find in the manual</source>
            <translation>Chercher dans le manuel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Manual page</source>
            <translation>Page du manuel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data for {title}</source>
            <translation>Données de {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Save {title}</source>
            <translation>Enregistrer {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{papers} added and {read} read this month</source>
            <translation>Ce mois-ci : {papers} de plus, {read} lus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No data yet</source>
            <translation>Pas encore de données</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added and read per month</source>
            <translation>Ajoutés et lus par mois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread papers</source>
            <translation>Articles non lus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent authors</source>
            <translation>Auteurs les plus fréquents</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent journals and conferences</source>
            <translation>Principales revues et conférences</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Years of publication</source>
            <translation>Années de publication</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} papers, all from {year}</source>
            <translation>
                <numerusform>{n} article, de {year}</numerusform>
                <numerusform>{n} articles, tous de {year}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} année</numerusform>
                <numerusform>{n} années</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No years known yet</source>
            <translation>Aucune année connue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{name} leads with {n}</source>
            <translation>{name} en tête avec {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added</source>
            <translation>Ajoutés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Read</source>
            <translation>Lus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread at month end</source>
            <translation>Non lus en fin de mois</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} unread papers</source>
            <translation>
                <numerusform>{n} article non lu</numerusform>
                <numerusform>{n} articles non lus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Library map</source>
            <translation>Carte de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread; {time} to go at your current pace.</source>
            <translation>Non lus : {papers} ; encore {time} à votre rythme actuel.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} jour</numerusform>
                <numerusform>{n} jours</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers}, {starred} starred, {annotated} annotated.</source>
            <translation>{papers}, dont {starred} en favoris et {annotated} annotés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Similar papers are close together. Scroll to zoom, drag to move, click to open.</source>
            <translation>Les articles semblables sont proches. Défiler pour zoomer, glisser pour se déplacer, cliquer pour ouvrir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The map needs more papers with abstracts.</source>
            <translation>La carte demande davantage d’articles avec résumé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>No unread papers.</source>
            <translation>Aucun article non lu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread.</source>
            <translation>Non lus : {papers}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} mois</numerusform>
                <numerusform>{n} mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} semaine</numerusform>
                <numerusform>{n} semaines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Insights</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The index is being built. The map will appear when it is ready.</source>
            <translation>L’index est en construction. La carte apparaîtra dès qu’il sera prêt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Counting…</source>
            <translation>Calcul…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Drawing the map…</source>
            <translation>Tracé de la carte…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>No coloured tag</source>
            <translation>Aucune étiquette colorée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>{n} papers on the map</source>
            <translation>
                <numerusform>{n} article sur la carte</numerusform>
                <numerusform>{n} articles sur la carte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>Show only these papers</source>
            <translation>Afficher seulement ces articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.</source>
            <translation>Articles sous forme de points, les semblables proches les uns des autres. Plus et moins pour zoomer, flèches pour se déplacer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>SVG image (*.svg);;PNG image (*.png)</source>
            <translation>Image SVG (*.svg);;Image PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>{formats};;CSV table (*.csv)</source>
            <translation>{formats};;Tableau CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Saved to {target}.</source>
            <translation>Enregistré dans {target}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Nothing is running. Imports, refreshes and exports appear here.</source>
            <translation>Rien n’est en cours. Les importations, actualisations et exportations s’affichent ici.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>about {time} left</source>
            <translation>encore {time} environ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Progress: {job}</source>
            <translation>Progression : {job}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Messages, newest first</source>
            <translation>Messages, des plus récents aux plus anciens</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>No messages yet.</source>
            <translation>Pas encore de message.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Recent messages</source>
            <translation>Messages récents</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>{label} (interrupted)</source>
            <translation>{label} (interrompu)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first.</source>
            <translation>Seule cette étape est annulée ; les suivantes sont conservées. Si une étape suivante a modifié la même chose, annulez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>“{title}”</source>
            <translation>« {title} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Steps, newest first</source>
            <translation>Étapes, des plus récentes aux plus anciennes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>No steps yet. Steps are kept for 90 days.</source>
            <translation>Pas encore d’étape. Les étapes sont conservées 90 jours.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Search steps and papers</source>
            <translation>Chercher des étapes et des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Find steps and papers</source>
            <translation>Chercher des étapes et des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Undo this step</source>
            <translation>Annuler cette étape</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Redo this step</source>
            <translation>Rétablir cette étape</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(in progress)</source>
            <translation>(en cours)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Everything that can still be read goes into a new database; the rest is taken from the last backup where possible. The damaged files are kept.</source>
            <translation>Tout ce qui est encore lisible va dans une nouvelle base de données ; le reste est repris, si possible, de la dernière sauvegarde. Les fichiers endommagés sont conservés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>What an earlier library left in {folder} is moved aside. Nothing is deleted.</source>
            <translation>Ce qu’une bibliothèque antérieure a laissé dans {folder} est mis de côté. Rien n’est supprimé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library</source>
            <translation>Créer une bibliothèque vide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose a library, or an empty folder for a new one</source>
            <translation>Choisissez une bibliothèque, ou un dossier vide pour en créer une</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Open another library…</source>
            <translation>Ouvrir une autre bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Repair library…</source>
            <translation>Réparer la bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library…</source>
            <translation>Créer une bibliothèque vide…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    {papers}, {notes}, {size} MB</source>
            <translation>{when}    {papers}, {notes}, {size} Mo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Compared with the current library: {difference}.</source>
            <translation>Par rapport à la bibliothèque actuelle : {difference}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    cannot be read</source>
            <translation>{when}    illisible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Library backups</source>
            <translation>Sauvegardes de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups, newest first</source>
            <translation>Sauvegardes, des plus récentes aux plus anciennes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Papers deleted or changed since then</source>
            <translation>Articles supprimés ou modifiés depuis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No papers were deleted or changed.</source>
            <translation>Aucun article n’a été supprimé ni modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore selected papers</source>
            <translation>Restaurer les articles sélectionnés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore this backup</source>
            <translation>Restaurer cette sauvegarde</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>changed since</source>
            <translation>modifié depuis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>This backup cannot be read.</source>
            <translation>Cette sauvegarde est illisible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and tags are not shared.</source>
            <translation>Les membres reçoivent ses articles, et les éditeurs peuvent les modifier pour tous. Vos notes, surlignages, favoris et étiquettes ne sont pas partagés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share “{collection}”</source>
            <translation>Partager « {collection} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share</source>
            <translation>Partager</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Whole lab, with everyone who joins later</source>
            <translation>Tout le labo, y compris les futurs membres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Only these members:</source>
            <translation>Seulement ces membres :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Also share attached files, up to 200 MB each</source>
            <translation>Partager aussi les fichiers joints, jusqu’à 200 Mo chacun</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Find a tag</source>
            <translation>Chercher une étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags and their papers</source>
            <translation>Étiquettes et leurs articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>No tags yet. Select papers and tag them to create one.</source>
            <translation>Pas encore d’étiquette. Sélectionnez des articles et étiquetez-les pour en créer une.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Keep “{tag}”</source>
            <translation>Garder « {tag} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>{n} tags, on {papers}</source>
            <translation>
                <numerusform>{n} étiquette, sur {papers}</numerusform>
                <numerusform>{n} étiquettes, sur {papers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. They are looked up immediately.</source>
            <translation>Saisissez des DOI, identifiants arXiv, ISBN, PMID ou adresses d’articles, séparés par des espaces ou des sauts de ligne. Ils sont recherchés aussitôt.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Identifiers or addresses</source>
            <translation>Identifiants ou adresses</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</source>
            <translation>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Looking up…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>No certain match found</source>
            <translation>Aucune correspondance certaine</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Details filled in</source>
            <translation>Informations ajoutées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Papers looked up</source>
            <translation>Articles recherchés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.</source>
            <translation>Complétés : {n} sur {all}. Les informations que vous aviez modifiées n’ont pas changé. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>One name per line: Family, Given</source>
            <translation>Un nom par ligne : Nom, Prénom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Year, month, day</source>
            <translation>Année, mois, jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to keep</source>
            <translation>Article à garder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to merge</source>
            <translation>Article à fusionner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly the same paper</source>
            <translation>Certainement le même article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly two versions of one work</source>
            <translation>Certainement deux versions d’un même travail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly the same paper</source>
            <translation>Peut-être le même article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly two versions of one work</source>
            <translation>Peut-être deux versions d’un même travail</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{n} pairs of similar papers</source>
            <translation>
                <numerusform>{n} paire d’articles semblables</numerusform>
                <numerusform>{n} paires d’articles semblables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to undo a decision.</source>
            <translation>{pairs}, dont {sure} certainement identiques. Vérifiez les valeurs à garder. Pour annuler une décision : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>No possible duplicates found.</source>
            <translation>Aucun doublon possible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparing papers…</source>
            <translation>Comparaison des articles…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possible duplicates</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparison, field by field</source>
            <translation>Comparaison, champ par champ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Merge</source>
            <translation>&amp;Fusionner</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge both into one paper; nothing is lost. Press {undo} to undo.</source>
            <translation>Fusionner les deux en un seul article ; rien n’est perdu. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Swap</source>
            <translation>&amp;Intervertir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep the other paper and its citation key instead</source>
            <translation>Garder plutôt l’autre article et sa clé de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Two &amp;versions of one work</source>
            <translation>Deux &amp;versions d’un travail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep both; each links to the other and shows its notes</source>
            <translation>Garder les deux ; chacun renvoie à l’autre et montre ses notes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Different papers</source>
            <translation>Articles &amp;différents</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Never ask again</source>
            <translation>Ne plus jamais demander</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all certain pairs</source>
            <translation>Fusionner toutes les paires certaines</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all {n} certain pairs</source>
            <translation>Fusionner les {n} paires certaines</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>What do you like?</source>
            <translation>Qu’est-ce qui vous plaît ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Titles, DOIs, citation keys or authors, one per line</source>
            <translation>Titres, DOI, clés de citation ou auteurs, un par ligne</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Papers or authors that you like, one per line</source>
            <translation>Articles ou auteurs qui vous plaisent, un par ligne</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like these</source>
            <translation>Ils me plaisent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars the papers in your library that match these lines</source>
            <translation>Met en favori les articles de votre bibliothèque qui correspondent à ces lignes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Next five</source>
            <translation>Cinq autres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.</source>
            <translation>Pour vous classe votre boîte de réception selon vos goûts. Saisissez quelques articles ou auteurs, ou évaluez certains de ceux-ci.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like it</source>
            <translation>Cela me plaît</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Not for me</source>
            <translation>Pas pour moi</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>You have rated every paper in the inbox.</source>
            <translation>Vous avez évalué tous les articles de la boîte de réception.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars it</source>
            <translation>Le met en favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Dismisses it from the inbox</source>
            <translation>L’écarte de la boîte de réception</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} records: {counts}.</source>
            <translation>
                <numerusform>{n} notice : {counts}.</numerusform>
                <numerusform>{n} notices : {counts}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Already in the library</source>
            <translation>Déjà dans la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Duplicate in files</source>
            <translation>En double dans les fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>To compare</source>
            <translation>À comparer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Unusual</source>
            <translation>Inhabituel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import {papers}</source>
            <translation>Importer {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} new</source>
            <translation>nouveaux : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} already in the library (only missing details are added)</source>
            <translation>déjà dans la bibliothèque : {n} (seules les informations manquantes sont ajoutées)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} duplicates in the files (merged into one)</source>
            <translation>en double dans les fichiers : {n} (fusionnés en un seul)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} to compare afterwards</source>
            <translation>à comparer ensuite : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} cannot be read</source>
            <translation>illisibles : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Check this text</source>
            <translation>Vérifiez ce texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Record</source>
            <translation>Notice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged into</source>
            <translation>Fusionnée avec</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records</source>
            <translation>Notices fusionnées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>These records were recognised as papers you already have and merged into them. If that is wrong, choose “Keep both”. Press {undo} to undo.</source>
            <translation>Ces notices ont été reconnues comme des articles que vous avez déjà et fusionnées avec eux. Si c’est une erreur, choisissez « Garder les deux ». Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Keep &amp;both (B)</source>
            <translation>Garder les deu&amp;x (B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Turn this record back into a separate paper</source>
            <translation>Refaire de cette notice un article distinct</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records, newest first</source>
            <translation>Notices fusionnées, des plus récentes aux plus anciennes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>PDFs not found</source>
            <translation>PDF introuvables</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Papers without a PDF</source>
            <translation>Articles sans PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To also search Unpaywall for open copies, enter your email address in Settings, Network.</source>
            <translation>Appuyez sur Entrée pour ouvrir la page web d’un article. Si vous y téléchargez un PDF, déposez-le sur l’article. Pour chercher aussi des copies libres dans Unpaywall, saisissez votre adresse électronique dans Réglages, Réseau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Comparing papers</source>
            <translation>Comparaison des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Merging duplicates</source>
            <translation>Fusion des doublons</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} of the {all} decisions needed to rank “For You”.</source>
            <translation>{n} des {all} décisions nécessaires au classement de Pour vous.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} lines match no papers in your library. Add the papers by their DOIs first.</source>
            <translation>
                <numerusform>{n} ligne ne correspond à aucun article de votre bibliothèque. Ajoutez d’abord l’article par son DOI.</numerusform>
                <numerusform>{n} lignes ne correspondent à aucun article de votre bibliothèque. Ajoutez d’abord les articles par leurs DOI.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>For You is ranked by {n} decisions. More decisions improve the ranking.</source>
            <translation>
                <numerusform>Pour vous est classé d’après {n} décision. D’autres décisions améliorent le classement.</numerusform>
                <numerusform>Pour vous est classé d’après {n} décisions. D’autres décisions améliorent le classement.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{papers} starred. Press {undo} to undo.</source>
            <translation>Mis en favori : {papers}. Pour annuler : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <source>Searching {papers}</source>
            <translation>Recherche dans {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Replacing</source>
            <translation>Remplacement</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Title, author, year:2020, tag:…</source>
            <translation>Titre, auteur, year:2020, tag:…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Search for the paper to cite</source>
            <translation>Chercher l’article à citer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Papers found</source>
            <translation>Articles trouvés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Enter: cite   Tab: choose several   Esc: cancel</source>
            <translation>Entrée : citer   Tab : en choisir plusieurs   Échap : annuler</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Chosen: {keys}</source>
            <translation>Choisis : {keys}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Before</source>
            <translation>&amp;Avant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>see</source>
            <translation>voir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Text before the citation</source>
            <translation>Texte avant la citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Pages</source>
            <translation>&amp;Pages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>12–15, or chap. 3</source>
            <translation>12–15 ou chap. 3</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Pages or passage cited</source>
            <translation>Pages ou passage cités</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Not imported</source>
            <translation>Non importés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>{n} records could not be imported; everything else was. Correct their text and import them here.</source>
            <translation>
                <numerusform>{n} notice n’a pas pu être importée ; tout le reste l’a été. Corrigez son texte et importez-la ici.</numerusform>
                <numerusform>{n} notices n’ont pas pu être importées ; tout le reste l’a été. Corrigez leur texte et importez-les ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Import this text</source>
            <translation>Importer ce texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Records that could not be read</source>
            <translation>Notices qui n’ont pas pu être lues</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Text of the record, for correction</source>
            <translation>Texte de la notice, à corriger</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Corrected.</source>
            <translation>Corrigé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>All records corrected.</source>
            <translation>Toutes les notices sont corrigées.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{n} fields</source>
            <translation>
                <numerusform>{n} champ</numerusform>
                <numerusform>{n} champs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{fields} in {where} would change.</source>
            <translation>À modifier : {fields} dans {where}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Only the first {n} are shown; all are selected.</source>
            <translation>Seuls les {n} premiers sont affichés ; tous sont sélectionnés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replaced in {papers}.</source>
            <translation>Remplacé dans {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Checked {papers}: nothing would change.</source>
            <translation>Vérification faite dans {papers} : rien ne changerait.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>All fields</source>
            <translation>Tous les champs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Match case</source>
            <translation>Respecter la &amp;casse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Whole field only</source>
            <translation>Champ &amp;entier seulement</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In {papers}.</source>
            <translation>Dans {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace selected</source>
            <translation>Remplacer la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In</source>
            <translation>Dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace {n} selected</source>
            <translation>Remplacer la sélection ({n})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>It would add, change and delete papers, notes, tags and collections. Each change is listed in the history, and you can undo it. Only allow a program that you have started yourself.</source>
            <translation>Il pourrait ajouter, modifier et supprimer des articles, des notes, des étiquettes et des collections. Chaque modification figure dans l’historique, et vous pouvez l’annuler. N’autorisez qu’un programme que vous avez lancé vous-même.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow “{program}” to change your library?</source>
            <translation>Autoriser « {program} » à modifier votre bibliothèque ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Do not allow</source>
            <translation>Ne pas autoriser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow until PaperDesk is closed</source>
            <translation>Autoriser jusqu’à la fermeture de PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Always allow</source>
            <translation>Toujours autoriser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This library has no paper with the citation key “{key}”. Open the library that has it, or search for the paper.</source>
            <translation>Cette bibliothèque n’a aucun article avec la clé de citation « {key} ». Ouvrez la bibliothèque qui le contient, ou recherchez l’article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This paper has no PDF, so the page cannot be shown.</source>
            <translation>Cet article n’a pas de PDF ; la page ne peut donc pas être affichée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Existing paper</source>
            <translation>Article existant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>stays a separate paper</source>
            <translation>reste un article distinct</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Comparison of record and paper, field by field</source>
            <translation>Comparaison de la notice et de l’article, champ par champ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Only missing details are added to the paper; differing values are kept next to its own.</source>
            <translation>Seules les informations manquantes sont ajoutées à l’article ; les valeurs différentes sont conservées à côté des siennes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Merge anyway (&amp;B)</source>
            <translation>Fusionner quand même (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Bibliography</source>
            <translation>Bibliographie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citation style</source>
            <translation>Style de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Copy everything, with italics where supported</source>
            <translation>Tout copier, en italique là où c’est possible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Add style (.csl)…</source>
            <translation>Ajouter un style (.csl)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download style…</source>
            <translation>Télécharger un style…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download any official style by name from zotero.org</source>
            <translation>Télécharger par son nom tout style officiel de zotero.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Add citation style (.csl)</source>
            <translation>Ajouter un style de citation (.csl)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Download citation style</source>
            <translation>Télécharger un style de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Style name, such as journal-of-physics-a or chicago-note-bibliography</source>
            <translation>Nom du style, par exemple journal-of-physics-a ou chicago-note-bibliography</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Downloading citation style</source>
            <translation>Téléchargement du style de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography copied.</source>
            <translation>Bibliographie copiée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography: the first {n} of {papers}</source>
            <translation>Bibliographie : les {n} premiers, sur {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Selected papers · {n}</source>
            <translation>Articles sélectionnés · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>This list · {n}</source>
            <translation>Cette liste · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Whole library · {n}</source>
            <translation>Toute la bibliothèque · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Abstracts</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Your notes</source>
            <translation>Vos notes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>ASCII only (accents as LaTeX commands)</source>
            <translation>ASCII seulement (accents en commandes LaTeX)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown} of {n} papers</source>
            <translation>
                <numerusform>{shown} sur {n} article</numerusform>
                <numerusform>{shown} sur {n} articles</numerusform>
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
                <numerusform>Exporter {n} article…</numerusform>
                <numerusform>Exporter {n} articles…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Include</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown}. Pandoc creates the document from this.</source>
            <translation>{shown}. Pandoc en fait le document.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the variants here. There is nothing to merge now.</source>
            <translation>Si le nom d’un auteur s’écrit de plusieurs façons (Liu, Z. et Liu, Ziming), vous pouvez fusionner les variantes ici. Il n’y a rien à fusionner pour le moment.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>{n} names have variants that may belong to the same person. Select the ones that do. You can undo a merge.</source>
            <translation>
                <numerusform>{n} nom a des variantes qui désignent peut-être la même personne. Sélectionnez celles qui conviennent. Une fusion peut être annulée.</numerusform>
                <numerusform>{n} noms ont des variantes qui désignent peut-être la même personne. Sélectionnez ceux qui conviennent. Une fusion peut être annulée.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Author name variants</source>
            <translation>Variantes de noms d’auteurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Names that may belong to the same person</source>
            <translation>Noms qui désignent peut-être la même personne</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Merge selected</source>
            <translation>Fusionner la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document always holds the papers of a tag, a collection or a search. The previous version is kept next to it as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own marked sections there, never your text.</source>
            <translation>Un fichier lié est une exportation que PaperDesk tient à jour : le fichier .bib à côté de votre document contient toujours les articles d’une étiquette, d’une collection ou d’une recherche. La version précédente est conservée à côté, en .bak. Un dossier lié contient une note par article annoté ; PaperDesk n’y écrit que ses propres sections marquées, jamais dans votre texte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Linked files</source>
            <translation>Fichiers liés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>No linked files yet.</source>
            <translation>Pas encore de fichier lié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link current list…</source>
            <translation>Lier la liste actuelle…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link notes folder…</source>
            <translation>Lier un dossier de notes…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Creates a literature note for each annotated paper, for Obsidian or Logseq</source>
            <translation>Crée une note de lecture pour chaque article annoté, pour Obsidian ou Logseq</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Update now</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Unlink</source>
            <translation>Délier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Stop updating this file (the file is kept)</source>
            <translation>Ne plus mettre ce fichier à jour (il est conservé)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>updated {moment}</source>
            <translation>mis à jour {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>not updated</source>
            <translation>pas à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>all papers</source>
            <translation>tous les articles</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} problème</numerusform>
                <numerusform>{n} problèmes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: {found}, {n} can be fixed here.</source>
            <translation>Vérification faite ({papers}) : {found}, dont {n} à corriger ici.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: no problems found.</source>
            <translation>Vérification faite ({papers}) : aucun problème.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Press {undo} to undo a fix.</source>
            <translation>Pour annuler une correction : {undo}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Only the first {n} are shown.</source>
            <translation>Seuls les {n} premiers sont affichés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Check references</source>
            <translation>Vérifier les références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix selected</source>
            <translation>Corriger la sélection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Missing: {fields}.</source>
            <translation>Manque : {fields}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix {n} selected</source>
            <translation>Corriger la sélection ({n})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Checking {papers}</source>
            <translation>Vérification : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Fixing references</source>
            <translation>Correction des références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Looking up details…</source>
            <translation>Recherche des informations…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. Papers that already have a key keep it.</source>
            <translation>Termes : {terms}. Filtres, après un point : {filters}. Combinez avec +, séparez les variantes par |. Les articles qui ont déjà une clé la gardent.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Tags, as keywords</source>
            <translation>Étiquettes, comme mots-clés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>My notes</source>
            <translation>Mes notes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Accented letters as LaTeX commands</source>
            <translation>Lettres accentuées en commandes LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation keys and exports</source>
            <translation>Clés de citation et exportations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>For programs that do not support UTF-8.</source>
            <translation>Pour les programmes qui ne gèrent pas UTF-8.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Pattern for new keys</source>
            <translation>Modèle des nouvelles clés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Names of saved PDFs</source>
            <translation>Noms des PDF enregistrés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Dragging a paper into an editor inserts</source>
            <translation>Glisser un article dans un éditeur insère</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>In exported files</source>
            <translation>Dans les fichiers exportés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to refresh feeds</source>
            <translation>pour actualiser les flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to follow a feed</source>
            <translation>pour suivre un flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to add papers</source>
            <translation>pour ajouter des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to look up details</source>
            <translation>pour compléter les notices</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to check for retractions</source>
            <translation>pour vérifier les rétractations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to fetch a PDF</source>
            <translation>pour récupérer un PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to send a digest</source>
            <translation>pour envoyer un récapitulatif</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download a citation style</source>
            <translation>pour télécharger un style de citation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download the model for search by meaning</source>
            <translation>pour télécharger le modèle de recherche sémantique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Contacted servers, most recent first</source>
            <translation>Serveurs contactés, des plus récents aux plus anciens</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>No servers contacted yet.</source>
            <translation>Aucun serveur contacté pour le moment.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part of the library.</source>
            <translation>Les serveurs que PaperDesk a contactés, et pourquoi. Cette liste reste sur cet ordinateur et ne fait pas partie de la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Clear list</source>
            <translation>Effacer la liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Last</source>
            <translation>Dernier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Times</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This device will no longer send or receive changes. The library and the folder stay as they are, and your other devices keep syncing.</source>
            <translation>Cet appareil n’enverra et ne recevra plus de modifications. La bibliothèque et le dossier restent tels quels, et vos autres appareils continuent de se synchroniser.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Choose a folder that is copied between your devices</source>
            <translation>Choisissez un dossier copié entre vos appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Joining your other devices</source>
            <translation>Connexion à vos autres appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Setting up the folder</source>
            <translation>Configuration du dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Do not encrypt</source>
            <translation>Ne pas chiffrer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt with a passphrase</source>
            <translation>Chiffrer avec une phrase de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder?</source>
            <translation>Chiffrer le dossier ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Without encryption, anyone with access to the folder can read your library.</source>
            <translation>Sans chiffrement, toute personne qui a accès au dossier peut lire votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder</source>
            <translation>Chiffrer le dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase (needed to join from other devices)</source>
            <translation>Phrase de passe (nécessaire sur les autres appareils)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Repeat the passphrase</source>
            <translation>Répétez la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This folder is encrypted</source>
            <translation>Ce dossier est chiffré</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>The passphrases differ. Nothing was set up.</source>
            <translation>Les phrases de passe diffèrent. Rien n’a été configuré.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Stop syncing</source>
            <translation>Arrêter la synchronisation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your other devices</source>
            <translation>Vos autres appareils</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>No other device has joined yet.</source>
            <translation>Aucun autre appareil n’est encore connecté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Choose folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Show folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Show conflicts</source>
            <translation>Afficher les conflits</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Stop syncing…</source>
            <translation>Arrêter la synchronisation…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>This library is on this device only. To use it on several devices, choose a folder that a program such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that folder; the library itself stays where it is.</source>
            <translation>Cette bibliothèque n’est que sur cet appareil. Pour l’utiliser sur plusieurs, choisissez un dossier qu’un programme comme Syncthing ou un service en nuage copie entre eux. Vos modifications sont échangées par ce dossier ; la bibliothèque elle-même reste où elle est.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}, encrypted.</source>
            <translation>Les modifications sont échangées par {folder}, chiffrées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}.</source>
            <translation>Les modifications sont échangées par {folder}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your devices differ on {n} values.</source>
            <translation>
                <numerusform>Vos appareils diffèrent sur {n} valeur.</numerusform>
                <numerusform>Vos appareils diffèrent sur {n} valeurs.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Unnamed device</source>
            <translation>Appareil sans nom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>This shortcut is used by {actions}. If you use it here, it is removed there.</source>
            <translation>Ce raccourci est déjà utilisé : {actions}. Si vous l’utilisez ici, il y sera retiré.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Shortcut preset</source>
            <translation>Jeu de raccourcis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Find an action or shortcut</source>
            <translation>Chercher une action ou un raccourci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Actions and their shortcuts</source>
            <translation>Actions et leurs raccourcis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Press the new shortcut</source>
            <translation>Appuyez sur le nouveau raccourci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>New shortcut</source>
            <translation>Nouveau raccourci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Use this shortcut</source>
            <translation>Utiliser ce raccourci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>No shortcut</source>
            <translation>Aucun raccourci</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Reset to preset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You will no longer send or receive changes. All papers and collections stay in your library, and the others keep theirs. To come back, you need a new invitation.</source>
            <translation>Vous n’enverrez et ne recevrez plus de modifications. Tous les articles et collections restent dans votre bibliothèque, et les autres gardent les leurs. Pour revenir, il vous faudra une nouvelle invitation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You can forget the lab on this computer without the server. The members still see you in the list until an owner removes you.</source>
            <translation>Vous pouvez oublier le labo sur cet ordinateur sans passer par le serveur. Les membres vous verront encore dans la liste, jusqu’à ce qu’un propriétaire vous retire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Your password is not kept on this computer. Choose “Sync now” to enter it.</source>
            <translation>Votre mot de passe n’est pas conservé sur cet ordinateur. Choisissez « Synchroniser » pour le saisir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leave lab</source>
            <translation>Quitter le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leaving the lab</source>
            <translation>Départ du labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Forget lab</source>
            <translation>Oublier le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Create a lab</source>
            <translation>Créer un labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE</source>
            <translation>Adresse d’une base de données vide, avec l’identifiant qui en est propriétaire : postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Choose a password</source>
            <translation>Choisir un mot de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>This computer has no keyring, so you will be asked for this password each time PaperDesk starts.</source>
            <translation>Cet ordinateur n’a pas de trousseau ; ce mot de passe vous sera donc demandé à chaque démarrage de PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Join a lab</source>
            <translation>Rejoindre un labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Paste the invitation that an owner of the lab sent to you:</source>
            <translation>Collez l’invitation qu’un propriétaire du labo vous a envoyée :</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Joining the lab</source>
            <translation>Connexion au labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Name of the lab</source>
            <translation>Nom du labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Creating the lab</source>
            <translation>Création du labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Your name in the lab</source>
            <translation>Votre nom dans le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Repeat the password</source>
            <translation>Répétez le mot de passe</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>The passwords differ. Nothing was changed.</source>
            <translation>Les mots de passe diffèrent. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared collections</source>
            <translation>Collections partagées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>No collection is shared. To share one, right-click it in the sidebar.</source>
            <translation>Aucune collection n’est partagée. Pour en partager une, faites un clic droit dessus dans la barre latérale.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>The members are listed when the server answers.</source>
            <translation>Les membres s’affichent dès que le serveur répond.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Collection</source>
            <translation>Collection</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared with</source>
            <translation>Partagée avec</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Some members</source>
            <translation>Certains membres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared</source>
            <translation>Partagés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Not shared</source>
            <translation>Non partagés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Invite…</source>
            <translation>Inviter…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Change role…</source>
            <translation>Changer le rôle…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Whole lab</source>
            <translation>Tout le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Editor: shares collections and changes them</source>
            <translation>Éditeur : partage des collections et les modifie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Reader: only reads</source>
            <translation>Lecteur : ne fait que lire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Owner: also invites and removes members</source>
            <translation>Propriétaire : invite et retire aussi des membres</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change the role of {name} from {old} to {new}?</source>
            <translation>Changer le rôle de {name} de « {old} » en « {new} » ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} will no longer send or receive changes. They keep the papers they have, and what they shared or changed stays with the others.</source>
            <translation>{name} n’enverra et ne recevra plus de modifications. Cette personne garde les articles qu’elle a, et ce qu’elle a partagé ou modifié reste chez les autres.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite a member</source>
            <translation>Inviter un membre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Name of the new member</source>
            <translation>Nom du nouveau membre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.</source>
            <translation>L’invitation pour {name} est copiée. Envoyez-la-lui en privé : elle admet une personne, dans les 14 jours.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Inviting {name}</source>
            <translation>Invitation de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change role</source>
            <translation>Changer le rôle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role of {name}</source>
            <translation>Rôle de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Changing the role of {name}</source>
            <translation>Changement du rôle de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Removing {name}</source>
            <translation>Retrait de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite {name}</source>
            <translation>Inviter {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role in the lab</source>
            <translation>Rôle dans le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Join a lab…</source>
            <translation>Rejoindre un labo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Create a lab…</source>
            <translation>Créer un labo…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Leave…</source>
            <translation>Quitter…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>In a lab, several people share collections. Everyone has the papers in their own library, and receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, stars and tags are never shared.</source>
            <translation>Dans un labo, plusieurs personnes partagent des collections. Chacune a les articles dans sa propre bibliothèque et reçoit ce que les autres modifient, par un serveur PostgreSQL du labo. Vos notes, surlignages, favoris et étiquettes ne sont jamais partagés.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>{n} papers to send.</source>
            <translation>
                <numerusform>{n} article à envoyer.</numerusform>
                <numerusform>{n} articles à envoyer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>The backup of {when} has {papers}. {difference} Restoring it discards everything you have done since. The current library is backed up first, so you can return to it.</source>
            <translation>La sauvegarde du {when} compte {papers}. {difference} La restaurer efface tout ce que vous avez fait depuis. La bibliothèque actuelle est d’abord sauvegardée ; vous pourrez donc y revenir.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}, and {n} dismissed or in the trash</source>
            <translation>
                <numerusform>{papers}, et {n} écarté ou dans la corbeille</numerusform>
                <numerusform>{papers}, et {n} écartés ou dans la corbeille</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Recent libraries</source>
            <translation>Bibliothèques récentes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>No backups yet. One is made every hour in which something changes.</source>
            <translation>Pas encore de sauvegarde. Une est faite chaque heure où quelque chose change.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore this backup…</source>
            <translation>Restaurer cette sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Keep the current library</source>
            <translation>Garder la bibliothèque actuelle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore single papers…</source>
            <translation>Restaurer des articles…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if deleted).</source>
            <translation>{papers}. Base de données {database} Mo, fichiers {files} Mo, index {index} Mo (reconstruit s’il est supprimé).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Back up now</source>
            <translation>Sauvegarder</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Other libraries</source>
            <translation>Autres bibliothèques</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Move library…</source>
            <translation>Déplacer la bibliothèque…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Check library</source>
            <translation>Vérifier la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Open or create another…</source>
            <translation>En ouvrir ou en créer une autre…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Access log</source>
            <translation>Journal des accès</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{troubles}

Nothing will be deleted, and changes to papers can be undone.</source>
            <translation>{troubles}

Rien ne sera supprimé, et les modifications des articles pourront être annulées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking the library</source>
            <translation>Vérification de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose an empty folder for the library</source>
            <translation>Choisissez un dossier vide pour la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Moving {papers}</source>
            <translation>Déplacement : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repairing the library</source>
            <translation>Réparation de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{papers} restored.</source>
            <translation>Restaurés : {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Run “paperdesk check” to list them.</source>
            <translation>Lancez « paperdesk check » pour les afficher.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>The library is moved to {target}. The old folder is kept; delete it once everything works.</source>
            <translation>La bibliothèque est déplacée dans {target}. L’ancien dossier est conservé ; supprimez-le quand tout fonctionne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Other programs</source>
            <translation>Autres programmes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Mail</source>
            <translation>Courrier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>STARTTLS, as on port 587</source>
            <translation>STARTTLS, comme sur le port 587</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>TLS, as on port 465</source>
            <translation>TLS, comme sur le port 465</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>None (only on this computer)</source>
            <translation>Aucune (seulement sur cet ordinateur)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Same as system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light, high contrast</source>
            <translation>Clair, contraste élevé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark, high contrast</source>
            <translation>Sombre, contraste élevé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Comfortable (title, authors, snippet)</source>
            <translation>Aérée (titre, auteurs, extrait)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Compact (two lines)</source>
            <translation>Compacte (deux lignes)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can also use {text-larger} and {text-smaller}.</source>
            <translation>Vous pouvez aussi utiliser {text-larger} et {text-smaller}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Papers in the list</source>
            <translation>Articles dans la liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds when the window opens</source>
            <translation>Actualiser les flux à l’ouverture de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds every</source>
            <translation>Actualiser les flux toutes les</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds with their own schedule are not affected.</source>
            <translation>Les flux qui ont leur propre rythme ne sont pas concernés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismiss untouched inbox papers after</source>
            <translation>Écarter les articles laissés dans la boîte de réception après</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.</source>
            <translation>Les articles écartés ne sont pas supprimés. Ceux que vous avez mis en favori, étiquetés ou annotés restent toujours.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Maximum feed size</source>
            <translation>Taille maximale d’un flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search by meaning as well</source>
            <translation>Recherche sémantique en plus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>A small model analyses your papers on this computer. To download it, choose “Download model” in the command palette.</source>
            <translation>Un petit modèle analyse vos articles sur cet ordinateur. Pour le télécharger, choisissez « Télécharger le modèle de recherche sémantique » dans la palette de commandes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search PDF pages by meaning as well</source>
            <translation>Recherche sémantique dans les pages des PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Questions then find the page that answers them. Analysing ten pages takes about a second.</source>
            <translation>Les questions trouvent alors la page qui y répond. L’analyse de dix pages prend environ une seconde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Folder with your own model</source>
            <translation>Dossier de votre propre modèle</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use PaperDesk's model.</source>
            <translation>Laissez vide pour utiliser le modèle de PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Language of references</source>
            <translation>Langue des références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the style's language.</source>
            <translation>Laissez vide pour utiliser la langue du style.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Pandoc for references</source>
            <translation>Pandoc pour les références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the installed one.</source>
            <translation>Laissez vide pour utiliser celui qui est installé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include abstracts in exported files</source>
            <translation>Inclure les résumés dans les fichiers exportés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include tags as keywords in exported files</source>
            <translation>Inclure les étiquettes comme mots-clés dans les fichiers exportés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include my notes in exported files</source>
            <translation>Inclure mes notes dans les fichiers exportés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Outgoing mail server</source>
            <translation>Serveur de courrier sortant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to send nothing.</source>
            <translation>Laissez vide pour ne rien envoyer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>The password is stored in the system keyring; you enter it in the digest window.</source>
            <translation>Le mot de passe est conservé dans le trousseau du système ; vous le saisissez dans la fenêtre du récapitulatif.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Allow browsers and editors on this computer to access the library</source>
            <translation>Donner accès à la bibliothèque aux navigateurs et éditeurs de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get access.</source>
            <translation>Permet au Zotero Connector d’enregistrer des articles dans PaperDesk, et aux éditeurs de les citer. Les pages web n’y ont jamais accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.</source>
            <translation>Ces programmes utilisent par défaut le port 23119. Un seul programme peut y écouter : PaperDesk ou Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Save papers from browsers to</source>
            <translation>Enregistrer les articles des navigateurs dans</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Look up papers without authors or identifiers</source>
            <translation>Rechercher les articles sans auteurs ni identifiants</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Searches arXiv and Crossref by title in the background. Each paper shows what changed.</source>
            <translation>Cherche le titre dans arXiv et Crossref en arrière-plan. Chaque article indique ce qui a changé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check kept papers for retractions and corrections</source>
            <translation>Vérifier les rétractations et corrections des articles conservés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Asks Crossref by DOI once a month.</source>
            <translation>Interroge Crossref par DOI une fois par mois.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check for updates to PaperDesk</source>
            <translation>Rechercher des mises à jour de PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed automatically.</source>
            <translation>Une fois par semaine, à la source de votre installation : son dépôt, pip ou Debian. Rien n’est installé automatiquement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Fetch open-access PDFs on request</source>
            <translation>Récupérer les PDF en libre accès à la demande</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.</source>
            <translation>Depuis arXiv, OpenReview, l’ACL Anthology, les liens de l’article et les copies libres signalées par Unpaywall.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Your email address, for Unpaywall</source>
            <translation>Votre adresse électronique, pour Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall requires an email address. Leave empty to turn Unpaywall off.</source>
            <translation>Unpaywall exige une adresse électronique. Laissez vide pour ne pas utiliser Unpaywall.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv feeds</source>
            <translation>Flux arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can enter a mirror here.</source>
            <translation>Vous pouvez indiquer ici un miroir.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv queries</source>
            <translation>Requêtes arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv PDFs</source>
            <translation>PDF arXiv</translation>
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
            <translation>Notices des DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Open Library, for ISBNs</source>
            <translation>Open Library, pour les ISBN</translation>
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
            <translation>bioRxiv et medRxiv</translation>
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
            <translation> jours</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Find a setting</source>
            <translation>Chercher un réglage</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>No matching settings</source>
            <translation>Aucun réglage ne correspond</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from other programs, most recent first</source>
            <translation>Requêtes d’autres programmes, des plus récentes aux plus anciennes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>No requests since the window opened.</source>
            <translation>Aucune requête depuis l’ouverture de la fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Programs that may always change the library</source>
            <translation>Programmes toujours autorisés à modifier la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from browsers, editors and scripts on this computer. This list is not saved.</source>
            <translation>Requêtes des navigateurs, éditeurs et scripts de cet ordinateur. Cette liste n’est pas conservée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>answered</source>
            <translation>traitée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>refused ({status})</source>
            <translation>refusée ({status})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Allowed since</source>
            <translation>Autorisé depuis</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>There is no import format “{name}”. Choose one of: {known}.</source>
            <translation>Aucun format d’importation « {name} ». Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}</source>
            <translation>{subject} est {kind}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.</source>
            <translation>dans un format non pris en charge ; importez du BibTeX, du RIS, une liste de DOI, un flux ou une page d’articles de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a PDF; import PDFs separately from reference files</source>
            <translation>un PDF ; importez les PDF séparément des fichiers de références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX</source>
            <translation>une base de données SQLite ; si elle vient de Zotero, importez son dossier, sinon exportez-la en BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a zip archive; unpack it and import the files inside</source>
            <translation>une archive ZIP ; décompressez-la et importez les fichiers qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a gzip archive; unpack it and import the files inside</source>
            <translation>une archive gzip ; décompressez-la et importez les fichiers qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an xz archive; unpack it and import the files inside</source>
            <translation>une archive xz ; décompressez-la et importez les fichiers qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a bzip2 archive; unpack it and import the files inside</source>
            <translation>une archive bzip2 ; décompressez-la et importez les fichiers qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a 7z archive; unpack it and import the files inside</source>
            <translation>une archive 7z ; décompressez-la et importez les fichiers qu’elle contient</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an image; copy the text of the page instead</source>
            <translation>une image ; copiez plutôt le texte de la page</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a program</source>
            <translation>un programme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an old Office document; copy its text instead</source>
            <translation>un ancien document Office ; copiez plutôt son texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is empty. There is nothing to import.</source>
            <translation>{subject} est vide. Il n’y a rien à importer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}.</source>
            <translation>{subject} est {kind}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>The input</source>
            <translation>L’entrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a binary file, not text; import a feed, a saved page, BibTeX or RIS</source>
            <translation>un fichier binaire, pas du texte ; importez un flux, une page enregistrée, du BibTeX ou du RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a web page without a feed or papers; give the address of its feed, or copy the list of papers.</source>
            <translation>une page web sans flux ni articles ; indiquez l’adresse de son flux, ou copiez la liste des articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.</source>
            <translation>du JSON, mais dans un format non pris en charge ; importez du CSL-JSON, un flux ou une liste d’articles de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.</source>
            <translation>une liste de flux (OPML) ; importez-la par Fichier, Importer des flux, ou `paperdesk feeds import`.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS.</source>
            <translation>du XML, mais ni un flux RSS ou Atom, ni de PubMed, EndNote, MODS ou Zotero ; exportez-le en BibTeX ou RIS.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} cannot be read. {reason}</source>
            <translation>Impossible de lire {subject}. {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv feed or search result</source>
            <translation>Flux ou résultat de recherche arXiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the categories in the address.</source>
            <translation>arXiv a renvoyé une erreur : {reason}. Vérifiez les catégories de l’adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the query.</source>
            <translation>arXiv a renvoyé une erreur : {reason}. Vérifiez la requête.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv_mail.py" />
            <source>arXiv listing (mail)</source>
            <translation>Annonces arXiv (courriel)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>line {n}</source>
            <translation>ligne {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>record {n}</source>
            <translation>notice {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>entry {n}</source>
            <translation>entrée {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>outline {n}</source>
            <translation>élément OPML {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex.py" />
            <source>BibTeX and BibLaTeX</source>
            <translation>BibTeX et BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex_blocks.py" />
            <source>This BibTeX record is malformed: {reason}</source>
            <translation>Cette notice BibTeX est mal formée : {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>CITATION.cff (software and data)</source>
            <translation>CITATION.cff (logiciels et données)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This CITATION.cff file has no fields.</source>
            <translation>Ce fichier CITATION.cff n’a aucun champ.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This is not valid YAML. Correct it and import it again.</source>
            <translation>Ce n’est pas du YAML valide. Corrigez-le et importez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>CSL-JSON (Zotero, pandoc, doi.org)</source>
            <translation>CSL-JSON (Zotero, pandoc, doi.org)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>This JSON file has no references. Export them as CSL-JSON.</source>
            <translation>Ce fichier JSON ne contient aucune référence. Exportez-les en CSL-JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>It is not a CSL-JSON record.</source>
            <translation>Ce n’est pas une notice CSL-JSON.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_yaml.py" />
            <source>CSL-YAML (pandoc, Quarto)</source>
            <translation>CSL-YAML (pandoc, Quarto)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/endnote_xml.py" />
            <source>EndNote XML (also Bookends, Mendeley)</source>
            <translation>EndNote XML (aussi Bookends, Mendeley)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/expansion.py" />
            <source>Its abbreviations refer to each other so often that expanding them would exhaust memory, so the rest was not read. Write the abbreviations out and import it again.</source>
            <translation>Ses abréviations renvoient si souvent les unes aux autres que leur développement épuiserait la mémoire ; le reste n’a donc pas été lu. Écrivez les abréviations en toutes lettres et réimportez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed.py" />
            <source>RSS or Atom feed</source>
            <translation>Flux RSS ou Atom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>Most tags in this feed are never closed. Try again later.</source>
            <translation>La plupart des balises de ce flux ne sont jamais fermées. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed is malformed and too large to be repaired. Try again later.</source>
            <translation>Ce flux est mal formé et trop volumineux pour être réparé. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This is not an RSS or Atom feed. Give the address of a feed.</source>
            <translation>Ce n’est pas un flux RSS ou Atom. Indiquez l’adresse d’un flux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed cannot be read ({reason}). Try again later.</source>
            <translation>Impossible de lire ce flux ({reason}). Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>Hayagriva (Typst)</source>
            <translation>Hayagriva (Typst)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>It is not a Hayagriva entry.</source>
            <translation>Ce n’est pas une entrée Hayagriva.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>the entry {name}</source>
            <translation>l’entrée {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_daily.py" />
            <source>Hugging Face daily papers (JSON)</source>
            <translation>Articles quotidiens de Hugging Face (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>Digest of papers (Markdown or JSON)</source>
            <translation>Récapitulatif d’articles (Markdown ou JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>The digest could not read this paper. Add it by its arXiv ID.</source>
            <translation>Le récapitulatif n’a pas pu lire cet article. Ajoutez-le par son ID arXiv.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>Hugging Face papers page (copied text)</source>
            <translation>Page d’articles de Hugging Face (texte copié)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It looks like a title, but has no abstract.</source>
            <translation>Cela ressemble à un titre, mais sans résumé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It is before the first title.</source>
            <translation>Cela précède le premier titre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>Hugging Face papers page (saved HTML)</source>
            <translation>Page d’articles de Hugging Face (HTML enregistré)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>This Hugging Face page was not saved completely. Save it again.</source>
            <translation>Cette page de Hugging Face n’a pas été enregistrée en entier. Enregistrez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_papers.py" />
            <source>It is not a Hugging Face paper.</source>
            <translation>Ce n’est pas un article de Hugging Face.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>List of DOIs, arXiv IDs, ISBNs or PMIDs</source>
            <translation>Liste de DOI, ID arXiv, ISBN ou PMID</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>This is not a DOI, arXiv ID, ISBN or PMID. Correct it.</source>
            <translation>Ce n’est ni un DOI, ni un ID arXiv, ni un ISBN, ni un PMID. Corrigez-le.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>This JSON Feed has no list of items. Try again later.</source>
            <translation>Ce JSON Feed n’a pas de liste d’éléments. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is malformed or cut off at line {line} ({reason}). Download it again.</source>
            <translation>Le JSON est mal formé ou tronqué à la ligne {line} ({reason}). Téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is nested too deeply or has numbers that are too large to be a list of papers.</source>
            <translation>Le JSON est trop imbriqué ou contient des nombres trop grands pour être une liste d’articles.</translation>
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
            <translation>OAI-PMH (Dublin Core ou arXiv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>This OAI-PMH response is malformed or cut off. Download it again.</source>
            <translation>Cette réponse OAI-PMH est mal formée ou tronquée. Téléchargez-la à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>The repository returned an error: {reason}. Check the address.</source>
            <translation>L’entrepôt a renvoyé une erreur : {reason}. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>A list of feeds cannot be larger than {most_mb} MB. Check the file.</source>
            <translation>Une liste de flux ne peut pas dépasser {most_mb} Mo. Vérifiez le fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” is not an OPML file. Export your feeds as OPML from the other program.</source>
            <translation>« {name} » n’est pas un fichier OPML. Exportez vos flux en OPML depuis l’autre programme.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>The XML of “{name}” is malformed or unsafe. Export the list again and retry.</source>
            <translation>Le XML de « {name} » est mal formé ou dangereux. Exportez à nouveau la liste et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” contains no feeds: none of its outlines has an xmlUrl.</source>
            <translation>« {name} » ne contient aucun flux : aucun de ses éléments n’a de xmlUrl.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>Its address does not begin with https:// or http://.</source>
            <translation>Son adresse ne commence pas par https:// ou http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>It has no xmlUrl. Add the feed by its address.</source>
            <translation>Il n’a pas de xmlUrl. Ajoutez le flux par son adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>EndNote tagged and Refer (.enw)</source>
            <translation>EndNote balisé et Refer (.enw)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>Web of Science (plain text)</source>
            <translation>Web of Science (texte brut)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>RefWorks tagged</source>
            <translation>RefWorks balisé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ovid.py" />
            <source>Ovid</source>
            <translation>Ovid</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>PubMed summary (text)</source>
            <translation>PubMed Summary (texte)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>It has no PMID, which ends a reference from PubMed.</source>
            <translation>Il lui manque le PMID qui termine une référence de PubMed.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_xml.py" />
            <source>PubMed XML</source>
            <translation>PubMed XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Web of Science (tab-delimited)</source>
            <translation>Web of Science (séparé par tabulations)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Scopus CSV</source>
            <translation>Scopus CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ris.py" />
            <source>This RIS record has no TY line, which gives its type. Add one at its start.</source>
            <translation>Cette notice RIS n’a pas de ligne TY, qui donne son type. Ajoutez-en une au début.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>OpenAlex works (JSON)</source>
            <translation>Travaux OpenAlex (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>Semantic Scholar papers (JSON)</source>
            <translation>Articles Semantic Scholar (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>bioRxiv or medRxiv posts (JSON)</source>
            <translation>Publications bioRxiv ou medRxiv (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>The XML of this record is malformed. Correct it and import it again.</source>
            <translation>Le XML de cette notice est mal formé. Corrigez-le et importez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>Its elements are nested more than {n} levels deep.</source>
            <translation>Ses éléments sont imbriqués sur plus de {n} niveaux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>Zotero RDF (with notes and collections)</source>
            <translation>Zotero RDF (avec notes et collections)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>The XML is malformed or cut off. Export the library from Zotero again.</source>
            <translation>Le XML est mal formé ou tronqué. Exportez à nouveau la bibliothèque depuis Zotero.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the item {name}</source>
            <translation>l’élément {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page</source>
            <translation>un DOI, un ID arXiv, un ISBN, un PMID ou l’adresse de la page web d’un article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>Paste {kinds}, separated by spaces or line breaks.</source>
            <translation>Collez {kinds}, séparés par des espaces ou des sauts de ligne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>You can add at most {most} at a time. Put them into a file, import it, and then look up the details.</source>
            <translation>Vous pouvez en ajouter {most} au plus à la fois. Mettez-les dans un fichier, importez-le, puis complétez les notices.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} papers added</source>
            <translation>
                <numerusform>{n} article ajouté</numerusform>
                <numerusform>{n} articles ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looking up {name}</source>
            <translation>Recherche de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} already in the library</source>
            <translation>déjà dans la bibliothèque : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} without details, which are not available at the moment</source>
            <translation>sans informations, indisponibles pour le moment : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} not found</source>
            <translation>introuvables : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>No paper was found for “{text}”.</source>
            <translation>Aucun article trouvé pour « {text} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>“{text}” is not one of: {kinds}.</source>
            <translation>« {text} » n’est rien de cela : {kinds}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The page has no paper on it: neither a title nor an identifier.</source>
            <translation>La page ne contient aucun article : ni titre ni identifiant.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The browser sent a file for a paper that it did not save first.</source>
            <translation>Le navigateur a envoyé un fichier pour un article qu’il n’a pas enregistré.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair moves it aside.</source>
            <translation>Une réparation le met de côté.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files are missing.</source>
            <translation>
                <numerusform>{n} fichier joint est introuvable.</numerusform>
                <numerusform>{n} fichiers joints sont introuvables.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files have been changed since they were added.</source>
            <translation>
                <numerusform>{n} fichier joint a été modifié depuis son ajout.</numerusform>
                <numerusform>{n} fichiers joints ont été modifiés depuis leur ajout.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} files do not belong to any paper.</source>
            <translation>
                <numerusform>{n} fichier n’appartient à aucun article.</numerusform>
                <numerusform>{n} fichiers n’appartiennent à aucun article.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} temporary files were left behind.</source>
            <translation>
                <numerusform>{n} fichier temporaire est resté.</numerusform>
                <numerusform>{n} fichiers temporaires sont restés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} papers would appear in lists and searches under old titles or authors.</source>
            <translation>
                <numerusform>{n} article apparaîtrait dans les listes et recherches sous un ancien titre ou d’anciens auteurs.</numerusform>
                <numerusform>{n} articles apparaîtraient dans les listes et recherches sous d’anciens titres ou auteurs.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} former citation keys refer to other papers.</source>
            <translation>
                <numerusform>{n} ancienne clé de citation renvoie à un autre article.</numerusform>
                <numerusform>{n} anciennes clés de citation renvoient à d’autres articles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} citation keys do not work.</source>
            <translation>
                <numerusform>{n} clé de citation ne fonctionne pas.</numerusform>
                <numerusform>{n} clés de citation ne fonctionnent pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} backups cannot be read.</source>
            <translation>
                <numerusform>{n} sauvegarde est illisible.</numerusform>
                <numerusform>{n} sauvegardes sont illisibles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} steps were interrupted; their changes up to then are saved.</source>
            <translation>
                <numerusform>{n} étape a été interrompue ; ses modifications jusque-là sont enregistrées.</numerusform>
                <numerusform>{n} étapes ont été interrompues ; leurs modifications jusque-là sont enregistrées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>Checking files</source>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair fixes this.</source>
            <translation>Une réparation y remédie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair removes such keys.</source>
            <translation>Une réparation retire ces clés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>The search index does not match this library.</source>
            <translation>L’index de recherche ne correspond pas à cette bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair rebuilds it.</source>
            <translation>Une réparation le reconstruit.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or download a style by name.</source>
            <translation>Aucun style de citation « {name} ». Choix possibles : {known}. Vous pouvez aussi ajouter un fichier .csl ou télécharger un style par son nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.</source>
            <translation>« {name} » n’est pas un nom de style. Utilisez le nom de son fichier, par exemple « journal-of-physics-a ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>{file} cannot be added: {reason}.</source>
            <translation>Impossible d’ajouter {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>This style depends on “{parent}”, which is not installed. Download both with: paperdesk bibliography --get-style {parent}</source>
            <translation>Ce style dépend de « {parent} », qui n’est pas installé. Pour télécharger les deux : paperdesk bibliography --get-style {parent}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>The style “{name}” has no rules. Choose another style.</source>
            <translation>Le style « {name} » n’a aucune règle. Choisissez un autre style.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: {command}</source>
            <translation>Sans pandoc 3, certains détails du style peuvent être faux. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: {command}</source>
            <translation>Les citations mises en forme nécessitent pandoc 3, qui n’est pas installé. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Pandoc left out some papers.</source>
            <translation>Pandoc a omis certains articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>venue</source>
            <translation>publication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>type</source>
            <translation>type</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>volume</source>
            <translation>volume</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>issue</source>
            <translation>numéro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>pages</source>
            <translation>pages</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>publisher</source>
            <translation>éditeur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at arXiv and Crossref: no certain match</source>
            <translation>Recherché dans arXiv et Crossref : aucune correspondance certaine</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>looked up at {source}</source>
            <translation>recherché dans {source}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Details filled in from {source}: {changes}</source>
            <translation>Informations ajoutées depuis {source} : {changes}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at {source}: nothing new</source>
            <translation>Recherché dans {source} : rien de nouveau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>authors: {names}</source>
            <translation>auteurs : {names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>abstract</source>
            <translation>résumé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>Imported pages</source>
            <translation>Pages importées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.</source>
            <translation>« {text} » n’est pas une durée valide. Écrivez 12h, 1d, 2w ou une date comme 2026-11-24.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>{n} papers on {subject}</source>
            <translation>{n} articles sur {subject}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{document} is not a supported document type. Supported types: {known}.</source>
            <translation>{document} n’est pas d’un type pris en charge. Types pris en charge : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>The document cites no papers from the library. {target} was not changed.</source>
            <translation>Le document ne cite aucun article de la bibliothèque. {target} n’a pas été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} is too large to be a document.</source>
            <translation>{file} est trop volumineux pour être un document.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>Impossible de lire {file} : {reason}. Vérifiez son nom et ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no field “{name}”. The fields are: {known}.</source>
            <translation>Il n’y a pas de champ « {name} ». Les champs sont : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {scheme}.</source>
            <translation>« {text} » n’est pas un {scheme} valide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/online/http.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://.</source>
            <translation>« {text} » n’est pas une adresse web. Une adresse commence par https:// ou http://.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {field}. Use digits.</source>
            <translation>« {text} » n’est pas une valeur valide pour « {field} ». Utilisez des chiffres.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <source>Analysing pages for search by meaning</source>
            <translation>Analyse des pages pour la recherche sémantique</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>The data for search by meaning cannot be saved: {error}</source>
            <translation>Impossible d’enregistrer les données de la recherche sémantique : {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.</source>
            <translation>La recherche sémantique est désactivée. Activez-la avec « paperdesk meaning on » ou dans les réglages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning, about {n} minutes left</source>
            <translation>Analyse des articles pour la recherche sémantique, encore {n} minutes environ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers} exported.</source>
            <translation>Exportation terminée : {annotations} de {papers}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>Move your own text out of the marked section, or delete that section, and export again.</source>
            <translation>Sortez votre propre texte de la section marquée, ou supprimez cette section, puis exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers}: everything is up to date.</source>
            <translation>{annotations} de {papers} : tout est à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{file} was not changed because {reason}; the new text is in {beside}.</source>
            <translation>{file} n’a pas été modifié : {reason} ; le nouveau texte est dans {beside}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>The same applies to {n} more.</source>
            <translation>Il en va de même pour {n} autres.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{folder} cannot be used for notes: {reason}. Choose another folder.</source>
            <translation>{folder} ne peut pas servir aux notes : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{format} is not a text format. Name a file to write to.</source>
            <translation>{format} n’est pas un format de texte. Indiquez un fichier où écrire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{target} cannot be written: {reason}. Choose another location for the file.</source>
            <translation>Impossible d’écrire {target} : {reason}. Choisissez un autre emplacement pour le fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>Exporting papers</source>
            <translation>Exportation des articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>Folders can be nested at most thirty levels deep.</source>
            <translation>Les dossiers peuvent être imbriqués sur trente niveaux au plus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} feeds added</source>
            <translation>
                <numerusform>{n} flux ajouté</numerusform>
                <numerusform>{n} flux ajoutés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} already followed</source>
            <translation>déjà suivis : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} could not be read</source>
            <translation>illisibles : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>the top level</source>
            <translation>le premier niveau</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>Downloading the model from {host}, {size} MB</source>
            <translation>Téléchargement du modèle depuis {host}, {size} Mo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a model instead.</source>
            <translation>{host} a envoyé un fichier qui n’est pas le modèle attendu ; il a été rejeté. Choisissez plutôt un dossier contenant un modèle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>The model cannot be saved in “{folder}”: {error}</source>
            <translation>Impossible d’enregistrer le modèle dans « {folder} » : {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>No open-access PDF of this paper is known. If you have the PDF, attach it.</source>
            <translation>Aucun PDF en libre accès n’est connu pour cet article. Si vous avez le PDF, joignez-le.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.</source>
            <translation>{address} a renvoyé {kind} au lieu d’un PDF. Ouvrez l’adresse dans un navigateur, ou réessayez plus tard.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} PDFs attached</source>
            <translation>
                <numerusform>{n} PDF joint</numerusform>
                <numerusform>{n} PDF joints</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>cancelled: {counts} so far</source>
            <translation>annulé : {counts} jusqu’ici</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} papers already had one</source>
            <translation>
                <numerusform>{n} article en avait déjà un</numerusform>
                <numerusform>{n} articles en avaient déjà un</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/find_feeds.py" />
            <source>{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.</source>
            <translation>{address} n’est pas un flux, et la page n’en signale aucun. Cherchez-y un lien « RSS » ou « Atom ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/full_texts.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Reading PDFs</source>
            <translation>Lecture des PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>all of it</source>
            <translation>la totalité</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>None of these files could be read: {reasons}</source>
            <translation>Aucun de ces fichiers n’a pu être lu : {reasons}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import: {counts}.</source>
            <translation>Importation : {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>nothing to import</source>
            <translation>rien à importer</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import cancelled: {counts} so far.</source>
            <translation>Importation annulée ; jusqu’ici, {counts}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is a folder. Name the files in it, such as {example}.</source>
            <translation>{path} est un dossier. Indiquez les fichiers qu’il contient, par exemple {example}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is larger than {most_mb} MB. Split it and import the parts.</source>
            <translation>{path} dépasse {most_mb} Mo. Divisez-le et importez les parties.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{path} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>Impossible de lire {path} : {reason}. Vérifiez son nom et ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>Importing {name}: {papers}</source>
            <translation>Importation de {name} : {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} added</source>
            <translation>ajoutés : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} updated</source>
            <translation>mis à jour : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} unchanged</source>
            <translation>inchangés : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} rejected</source>
            <translation>rejetés : {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files attached</source>
            <translation>
                <numerusform>{n} fichier joint</numerusform>
                <numerusform>{n} fichiers joints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files not found</source>
            <translation>
                <numerusform>{n} fichier introuvable</numerusform>
                <numerusform>{n} fichiers introuvables</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>the file name is not valid</source>
            <translation>le nom de fichier n’est pas valide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>from here on</source>
            <translation>à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” contains no papers in {format} format.</source>
            <translation>« {name} » ne contient aucun article au format {format}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” cannot be read. {error}</source>
            <translation>Impossible de lire « {name} ». {error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.</source>
            <translation>{folder} ne contient aucun PDF. Indiquez les fichiers qu’il contient, par exemple {example}, ou un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>Impossible de lire {name} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>same file</source>
            <translation>même fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Importing PDFs</source>
            <translation>Importation des PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>Reading {name}: {n} records</source>
            <translation>Lecture de {name} : {n} notices</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Building the index</source>
            <translation>Construction de l’index</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Indexing</source>
            <translation>Indexation</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The index is being built. After that, the inbox is ranked by what you like.</source>
            <translation>L’index est en cours de construction. Ensuite, la boîte de réception sera classée selon vos goûts.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose “Tell For You what you like” in the palette. Until then, the newest papers come first.</source>
            <translation>Le classement commence après {fewest} décisions ({count} pour l’instant) : mettez des articles en favori, conservez-les, étiquetez-les ou écartez-les, ou choisissez « Indiquer vos goûts à Pour vous » dans la palette. D’ici là, les articles les plus récents viennent d’abord.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Learning what you like…</source>
            <translation>Apprentissage de vos goûts…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Too few papers have the tag “{tag}” for a ranking; the newest papers come first.</source>
            <translation>Trop peu d’articles portent l’étiquette « {tag} » pour un classement ; les plus récents viennent d’abord.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lent_copies.py" />
            <source>{file} cannot be written: {reason}. Check the free disk space.</source>
            <translation>Impossible d’écrire {file} : {reason}. Vérifiez l’espace disque disponible.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>This folder seems to be synchronised ({name}). This can damage a live database.</source>
            <translation>Ce dossier semble être synchronisé ({name}). Cela peut endommager une base de données ouverte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>A library cannot be moved into itself. Choose a folder outside it.</source>
            <translation>Une bibliothèque ne peut pas être déplacée dans elle-même. Choisissez un dossier en dehors d’elle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} is not empty. Choose an empty or new folder.</source>
            <translation>{target} n’est pas vide. Choisissez un dossier vide ou nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} cannot be written: {reason}. The library was not moved.</source>
            <translation>Impossible d’écrire {target} : {reason}. La bibliothèque n’a pas été déplacée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>Copying library files</source>
            <translation>Copie des fichiers de la bibliothèque</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>{target} cannot be written: the folder does not exist. Create it or choose another location.</source>
            <translation>Impossible d’écrire {target} : le dossier n’existe pas. Créez-le ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>Updating linked files</source>
            <translation>Mise à jour des fichiers liés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>“{query}” finds no papers, so the file was not changed.</source>
            <translation>« {query} » ne trouve aucun article ; le fichier n’a donc pas été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_notes.py" />
            <source>{folder} is missing. Restore it, or link the notes folder again.</source>
            <translation>{folder} est introuvable. Restaurez-le, ou liez à nouveau le dossier de notes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>The key “{key}”: {reason}.</source>
            <translation>Clé « {key} » : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Checking references</source>
            <translation>Vérification des références</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} is the original PDF, which is never changed. Choose another name for the copy.</source>
            <translation>{target} est le PDF d’origine, qui n’est jamais modifié. Choisissez un autre nom pour la copie.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} cannot be written: {reason}. Choose another location.</source>
            <translation>Impossible d’écrire {target} : {reason}. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>it was edited inside PaperDesk's marked section</source>
            <translation>la section marquée par PaperDesk a été modifiée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>the lines that mark PaperDesk's section are damaged</source>
            <translation>les lignes qui marquent la section de PaperDesk sont endommagées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} is being written by another program. Export again when it has finished.</source>
            <translation>{file} est en cours d’écriture par un autre programme. Exportez à nouveau quand il aura terminé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} cannot be read: {reason}. Check its permissions.</source>
            <translation>Impossible de lire {file} : {reason}. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/newer_version.py" />
            <source>Cannot check for updates: {tool} got no answer. Try again when you are online.</source>
            <translation>Impossible de rechercher des mises à jour : {tool} n’a pas obtenu de réponse. Réessayez quand vous serez en ligne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert citation…</source>
            <translation>Insérer une citation…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Edit citation…</source>
            <translation>Modifier la citation…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert bibliography</source>
            <translation>Insérer la bibliographie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Refresh citations</source>
            <translation>Actualiser les citations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Choose citation style…</source>
            <translation>Choisir le style de citation…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn citations into text…</source>
            <translation>Convertir les citations en texte…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The document is unchanged.</source>
            <translation>PaperDesk ne répond pas. Ouvrez-le et activez Réglages, Autres programmes, ou lancez « paperdesk serve ». Le document est inchangé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged.</source>
            <translation>Le programme du port {port} n’est pas un PaperDesk qui prend en charge les traitements de texte. Le document est inchangé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Open a text document first.</source>
            <translation>Ouvrez d’abord un document texte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>A citation can be in text, tables, footnotes and endnotes. Move the cursor there.</source>
            <translation>Une citation peut se trouver dans le texte, un tableau, une note de bas de page ou une note de fin. Placez-y le curseur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside a citation. Move it outside, or edit the citation.</source>
            <translation>Le curseur est dans une citation. Placez-le en dehors, ou modifiez la citation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside the bibliography, which is replaced on refresh. Move it outside.</source>
            <translation>Le curseur est dans la bibliographie, qui est remplacée lors de l’actualisation. Placez-le en dehors.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is also a note, a comment or another citation inside this citation. Move that outside, then edit it.</source>
            <translation>Cette citation contient aussi une note, un commentaire ou une autre citation. Sortez cet élément, puis modifiez-la.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is no citation at the cursor.</source>
            <translation>Il n’y a pas de citation à l’emplacement du curseur.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that you changed by hand were left as they are: {n}. To format one again, edit it.</source>
            <translation>Citations modifiées à la main et laissées telles quelles : {n}. Pour en remettre une en forme, modifiez-la.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside first.</source>
            <translation>Citations qui contiennent une note, un commentaire ou une autre citation, laissées telles quelles : {n}. Sortez d’abord cet élément.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again.</source>
            <translation>Vous avez modifié la bibliographie à la main, elle est donc restée telle quelle. Pour la renouveler, supprimez-la et insérez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Writer did not accept the change, so everything was put back: {reason}</source>
            <translation>Writer n’a pas accepté la modification, tout a donc été remis en place : {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed.</source>
            <translation>Convertir toutes les citations et la bibliographie en texte ordinaire ? Elles ne pourront plus être actualisées.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file with LibreOffice.</source>
            <translation>LibreOffice est introuvable. Enregistrez l’extension avec « paperdesk office save FILE.oxt », puis ouvrez ce fichier avec LibreOffice.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>{file} cannot be written: {reason}.</source>
            <translation>Impossible d’écrire {file} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice could not do this: {reason} Close LibreOffice and try again.</source>
            <translation>LibreOffice n’y est pas parvenu : {reason} Fermez LibreOffice et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/one_window.py" />
            <source>The library in {folder} is already open in another window.</source>
            <translation>La bibliothèque de {folder} est déjà ouverte dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.</source>
            <translation>Le pandoc indiqué dans les réglages, {program}, ne fonctionne pas. Choisissez-en un autre ou laissez ce réglage vide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or choose another format.</source>
            <translation>Ce format nécessite pandoc, qui n’est pas installé. Installez-le (pandoc.org) et exportez à nouveau, ou choisissez un autre format.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.</source>
            <translation>Ce format nécessite pandoc {least} ou plus récent, mais {program} est en version {version}. Installez-en une plus récente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc took more than {n} minutes. Export fewer papers at a time.</source>
            <translation>Pandoc a pris plus de {n} minutes. Exportez moins d’articles à la fois.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc could not create the document: {reason}</source>
            <translation>Pandoc n’a pas pu créer le document : {reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>without a title</source>
            <translation>sans titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no title</source>
            <translation>pas de titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no author</source>
            <translation>pas d’auteur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no year</source>
            <translation>pas d’année</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>title in all capitals</source>
            <translation>titre tout en capitales</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} appears twice</source>
            <translation>la clé {key} apparaît deux fois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} belongs to another paper</source>
            <translation>la clé {key} appartient à un autre article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>{field} cannot be read: {value}</source>
            <translation>champ illisible, {field} : {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>unusual {field}: {value}</source>
            <translation>champ inhabituel, {field} : {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_feed.py" />
            <source>{address} is not a feed but {format}. Import it as a file instead.</source>
            <translation>{address} n’est pas un flux mais {format}. Importez-le plutôt comme fichier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>This PDF is a scan and contains no text. Install “tesseract” to recognise its text.</source>
            <translation>Ce PDF est un document numérisé sans texte. Installez « tesseract » pour en reconnaître le texte.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>Recognising text in {name}</source>
            <translation>Reconnaissance du texte de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>You seem to be offline. Feeds will be refreshed when you are back online.</source>
            <translation>Vous semblez hors ligne. Les flux seront actualisés quand vous serez de nouveau en ligne.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>{host} asks not to be contacted before {until} UTC.</source>
            <translation>{host} demande à ne pas être contacté avant {until} UTC.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>PaperDesk could not read it: {error}. Details are in the log.</source>
            <translation>PaperDesk n’a pas pu le lire : {error}. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Fetching missed days of {name}</source>
            <translation>Récupération des jours manqués de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing {name}</source>
            <translation>Actualisation de {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Searching papers</source>
            <translation>Recherche dans les articles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/retention.py" />
            <source>Tidying the inbox</source>
            <translation>Rangement de la boîte de réception</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} of the last {all} papers received</source>
            <translation>{n} des {all} derniers articles reçus</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} hidden by rules</source>
            <translation>masqués par des règles : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} for “{name}”</source>
            <translation>{n} pour « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/send_digest.py" />
            <source>There is no digest format “{name}”. Choose one of: {known}.</source>
            <translation>Aucun format de récapitulatif « {name} ». Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.</source>
            <translation>« {text} » n’est pas un intervalle valide. Écrivez par exemple 15m, 2h ou 1d ; le minimum est de 15 minutes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>{folder} cannot be created: {reason}.</source>
            <translation>Impossible de créer {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} limits the number of requests: “{reason}”. Try again {when}.</source>
            <translation>{host} limite le nombre de requêtes : « {reason} ». Réessayez {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error: “{reason}”. Check the address, or try again {when}.</source>
            <translation>{host} a renvoyé une erreur : « {reason} ». Vérifiez l’adresse, ou réessayez {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} closed the connection before sending everything. Try again {when}.</source>
            <translation>{host} a fermé la connexion avant d’avoir tout envoyé. Réessayez {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.</source>
            <translation>{host} a renvoyé une page de connexion au lieu d’un flux, et PaperDesk ne peut pas s’identifier. Cherchez un flux public.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.</source>
            <translation>{host} bloque les accès automatiques (« {reason} »). Ouvrez la page dans un navigateur, puis copiez-la ou enregistrez-la.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error page: “{reason}”. Try again {when}.</source>
            <translation>{host} a renvoyé une page d’erreur : « {reason} ». Réessayez {when}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>in {span}</source>
            <translation>dans {span}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>later</source>
            <translation>plus tard</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/watched_folder.py" />
            <source>This folder contains the library itself. Choose another one, such as a downloads folder.</source>
            <translation>Ce dossier contient la bibliothèque elle-même. Choisissez-en un autre, par exemple un dossier de téléchargements.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>A library cannot be exported into itself. Choose another folder.</source>
            <translation>Une bibliothèque ne peut pas être exportée dans elle-même. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} contains other files. Choose an empty folder, a new one or an earlier export.</source>
            <translation>{target} contient d’autres fichiers. Choisissez un dossier vide, un nouveau dossier ou une exportation antérieure.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} is not empty. Name a new folder for the library with --library.</source>
            <translation>{folder} n’est pas vide. Indiquez un nouveau dossier pour la bibliothèque avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{file} in {folder} was not written by PaperDesk.</source>
            <translation>{file} dans {folder} n’a pas été écrit par PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.</source>
            <translation>{folder} a été écrit par une version plus récente de PaperDesk. Installez cette version ou une version ultérieure, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl compte {n} lignes au lieu de {count}. Rien n’a été importé. Exportez à nouveau la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} cannot be written: {reason}. Choose another folder.</source>
            <translation>Impossible d’écrire {target} : {reason}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Copying files</source>
            <translation>Copie des fichiers</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} cannot be written: {reason}. Nothing was imported.</source>
            <translation>Impossible d’écrire {folder} : {reason}. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create one with: paperdesk export-all</source>
            <translation>{folder} ne contient pas l’exportation d’une bibliothèque entière : {file} est absent ou illisible. Pour en créer une : paperdesk export-all</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl est absent de {folder}. Rien n’a été importé. Exportez à nouveau la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Writing tables</source>
            <translation>Écriture des tables</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.</source>
            <translation>{folder} ne contient pas {database}. Indiquez le dossier de données de Zotero tel qu’il figure dans ses réglages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper.</source>
            <translation>Cette note n’appartient à aucun élément, et PaperDesk garde les notes avec les articles. Copiez son texte dans un article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{file} cannot be read ({reason}). Close Zotero and try again.</source>
            <translation>Impossible de lire {file} ({reason}). Fermez Zotero et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the note {name}</source>
            <translation>la note {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation like paperdesk-lab://…</source>
            <translation>Ce n’est pas une adresse de base de données. Une adresse ressemble à postgresql://USER@HOST/DATABASE, une invitation à paperdesk-lab://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end.</source>
            <translation>Cette invitation est incomplète. Copiez-la en entier, de paperdesk-lab:// jusqu’à la fin.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Sharing papers with the lab</source>
            <translation>Partage des articles avec le labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Receiving papers from the lab</source>
            <translation>Réception des articles du labo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/carrier.py" />
            <source>A collection is no longer shared with you. What you have of it stays in your library.</source>
            <translation>Une collection n’est plus partagée avec vous. Ce que vous en avez reste dans votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/conflicts.py" />
            <source>There is no conflict “{name}”. List them with: paperdesk lab conflicts</source>
            <translation>Aucun conflit « {name} ». Pour afficher les conflits : paperdesk lab conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/exchange.py" />
            <source>PaperDesk is already syncing with your lab. Try again in a moment.</source>
            <translation>PaperDesk se synchronise déjà avec votre labo. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} does not own the database. Upgrade the lab with the login that created it.</source>
            <translation>{user} n’est pas propriétaire de la base de données. Mettez le labo à niveau avec l’identifiant qui a servi à le créer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>The server is older than PostgreSQL 15. A lab needs that, or a newer one.</source>
            <translation>Le serveur est antérieur à PostgreSQL 15. Un labo nécessite cette version ou une plus récente.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>There is a lab in {place} already. Its owner can invite you.</source>
            <translation>Il y a déjà un labo dans {place}. Son propriétaire peut vous inviter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns the database.</source>
            <translation>{user} ne peut pas créer d’identifiants de connexion, dont un labo a besoin pour ses membres. Utilisez un identifiant doté de CREATEROLE et propriétaire de la base de données.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>There is no lab in {place}.</source>
            <translation>Il n’y a pas de labo dans {place}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>You are no longer a member of the lab. What you have of its collections stays in your library.</source>
            <translation>Vous n’êtes plus membre du labo. Ce que vous avez de ses collections reste dans votre bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was made by a newer version of PaperDesk. Update yours.</source>
            <translation>Ce labo a été créé par une version plus récente de PaperDesk. Mettez la vôtre à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</source>
            <translation>Ce labo a été créé par une version antérieure de PaperDesk, qui ne le permettait pas encore. La personne qui l’a créé le met à niveau avec : paperdesk lab upgrade postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>There is no keyring to keep a password in. Choose a password, by which the lab will know you.</source>
            <translation>Il n’y a pas de trousseau où conserver un mot de passe. Choisissez un mot de passe, grâce auquel le labo vous reconnaîtra.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.</source>
            <translation>Cette bibliothèque appartient déjà au labo « {title} ». Quittez-le d’abord avec paperdesk lab leave.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.</source>
            <translation>Aucun mot de passe n’est conservé pour {place}. Lancez paperdesk lab sync dans un terminal, où il vous sera demandé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in no lab. Join one by the invitation that its owner gives you.</source>
            <translation>Cette bibliothèque n’appartient à aucun labo. Rejoignez-en un avec l’invitation que vous donne son propriétaire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/one_device.py" />
            <source>This library is in the lab on {device} already, and gets its changes from there. To use the lab on this device instead, leave it there first, and sync both with each other.</source>
            <translation>Cette bibliothèque est déjà dans le labo sur {device} et en reçoit les modifications par là. Pour utiliser plutôt le labo sur cet appareil, quittez-le d’abord sur l’autre, puis synchronisez les deux appareils.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} answers with an error: {reason}.</source>
            <translation>{place} répond par une erreur : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>A lab needs an extra: psycopg is missing. Install it with: {command}</source>
            <translation>Un labo nécessite un complément : psycopg est absent. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>The lab does not allow you to do this: {reason}.</source>
            <translation>Le labo ne vous y autorise pas : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>Somebody or something in the lab is called so already.</source>
            <translation>Quelqu’un ou quelque chose dans le labo porte déjà ce nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no longer a member.</source>
            <translation>{place} ne vous laisse pas entrer : le mot de passe est incorrect, l’invitation a déjà servi ou est trop ancienne, ou vous n’êtes plus membre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not answer: {reason}. What you do is kept here, and is sent later.</source>
            <translation>{place} ne répond pas : {reason}. Ce que vous faites est conservé ici et sera envoyé plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>no connection</source>
            <translation>pas de connexion</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is shared already.</source>
            <translation>Cette collection est déjà partagée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is not shared.</source>
            <translation>Cette collection n’est pas partagée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>Nobody in the lab is called “{name}”.</source>
            <translation>Personne dans le labo ne s’appelle « {name} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>This file is no longer in the library.</source>
            <translation>Ce fichier n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.</source>
            <translation>Impossible de copier {name} dans {folder} : {reason}. Vérifiez l’espace disque disponible et les droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and {more_notes} notes. No backup was replaced.</source>
            <translation>La bibliothèque compte {papers} articles et {notes} notes, mais sa sauvegarde du {day} compte {more} articles et {more_notes} notes. Aucune sauvegarde n’a été remplacée.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers fewer</source>
            <translation>
                <numerusform>{n} article de moins</numerusform>
                <numerusform>{n} articles de moins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers that have since been deleted</source>
            <translation>
                <numerusform>{n} article supprimé depuis</numerusform>
                <numerusform>{n} articles supprimés depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers before later edits</source>
            <translation>
                <numerusform>{n} article avant des modifications ultérieures</numerusform>
                <numerusform>{n} articles avant des modifications ultérieures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes fewer</source>
            <translation>
                <numerusform>{n} note de moins</numerusform>
                <numerusform>{n} notes de moins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes that have since been deleted</source>
            <translation>
                <numerusform>{n} note supprimée depuis</numerusform>
                <numerusform>{n} notes supprimées depuis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes in earlier versions</source>
            <translation>
                <numerusform>{n} note dans une version antérieure</numerusform>
                <numerusform>{n} notes dans des versions antérieures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>no differences</source>
            <translation>aucune différence</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.</source>
            <translation>« {label} » ne peut pas être annulé seul, car « {later} » l’a suivi. Annulez d’abord cette étape.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because what it changed has been changed again since.</source>
            <translation>« {label} » ne peut pas être {turned}, car ce qui avait été modifié l’a été de nouveau depuis.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because later changes to “{title}” would be lost.</source>
            <translation>« {label} » ne peut pas être {turned}, car des modifications ultérieures de « {title} » seraient perdues.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because another device has since changed one of its papers.</source>
            <translation>« {label} » ne peut pas être {turned}, car un autre appareil a modifié depuis l’un des articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” now contains other items.</source>
            <translation>« {label} » ne peut pas être {turned}, car « {name} » contient maintenant autre chose.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” is now used for something else.</source>
            <translation>« {label} » ne peut pas être {turned}, car « {name} » sert maintenant à autre chose.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something it needs no longer exists.</source>
            <translation>« {label} » ne peut pas être {turned}, car un élément nécessaire n’existe plus.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something would then contain itself.</source>
            <translation>« {label} » ne peut pas être {turned}, car quelque chose se contiendrait alors soi-même.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” was not undone, or has already been redone.</source>
            <translation>« {label} » n’a pas été annulé, ou a déjà été rétabli.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” is still in progress. Wait until it is done, or cancel it.</source>
            <translation>« {label} » est encore en cours. Attendez la fin, ou annulez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>redone</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.</source>
            <translation>« {label} » ne peut pas être rétabli seul, car « {earlier} » le précède. Rétablissez d’abord cette étape.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” has already been undone.</source>
            <translation>« {label} » est déjà annulé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection needs a name.</source>
            <translation>Une collection doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot contain itself.</source>
            <translation>Une collection ne peut pas se contenir elle-même.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot be merged into itself or into a collection inside it.</source>
            <translation>Une collection ne peut pas être fusionnée avec elle-même ni avec une collection qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>There is no collection “{name}”. List the collections with: paperdesk collections list</source>
            <translation>Aucune collection « {name} ». Pour afficher les collections : paperdesk collections list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.</source>
            <translation>Plusieurs collections s’appellent « {name} ». Indiquez le chemin complet, par exemple « Thèse/Chapitre 3 ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>parts of it cannot be read</source>
            <translation>certaines parties sont illisibles</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it is no longer a database</source>
            <translation>ce n’est plus une base de données</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its header is invalid</source>
            <translation>son en-tête n’est pas valide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is missing</source>
            <translation>est manquant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file elsewhere, put it back.</source>
            <translation>{file} {what}, mais d’autres parties d’une bibliothèque sont présentes. Rien n’a été écrit. Si vous avez une copie du fichier ailleurs, remettez-la en place.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.</source>
            <translation>La bibliothèque de {folder} n’a aucun article, mais sa dernière sauvegarde compte {papers}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library again.</source>
            <translation>{file} a été retiré ou remplacé par un autre programme pendant qu’il était ouvert. Pour protéger vos données, plus rien n’est écrit ; le contenu est conservé comme sauvegarde, {kept}. Fermez PaperDesk et rouvrez la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.</source>
            <translation>{file} est endommagé : {reason}. Jusqu’à sa réparation, PaperDesk l’ouvre en lecture seule.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network folder is connected.</source>
            <translation>{file} renvoie à {target}, qui n’existe pas. Rien n’a été écrit. Vérifiez que le disque ou le dossier réseau est connecté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but there are backups of the library ({count}). Nothing was written.</source>
            <translation>{file} {what}, mais il y a des sauvegardes de la bibliothèque ({count}). Rien n’a été écrit.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written. Close PaperDesk and open the library again.</source>
            <translation>{file} a été retiré ou remplacé par un autre programme pendant qu’il était ouvert. Pour protéger vos données, plus rien n’est écrit. Fermez PaperDesk et rouvrez la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>page {page} of it cannot be read</source>
            <translation>sa page {page} est illisible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version reads up to {head}). Update PaperDesk, or name another folder with --library.</source>
            <translation>La bibliothèque de {folder} a été écrite par une version plus récente de PaperDesk (format {stored} ; cette version lit jusqu’à {head}). Mettez à jour PaperDesk, ou indiquez un autre dossier avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>a folder is in its place</source>
            <translation>un dossier se trouve à sa place</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>what is in its place is not a file</source>
            <translation>ce qui se trouve à sa place n’est pas un fichier</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's permissions, and try again.</source>
            <translation>Impossible d’ouvrir {folder} : {reason}. Rien n’a été écrit. Vérifiez le disque et les droits d’accès du dossier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is a database, but not a PaperDesk library. Name another folder with --library.</source>
            <translation>{file} est une base de données, mais pas une bibliothèque PaperDesk. Indiquez un autre dossier avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its version number is missing</source>
            <translation>son numéro de version est manquant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has two version numbers</source>
            <translation>elle a deux numéros de version</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has an unknown version, “{version}”</source>
            <translation>elle a une version inconnue, « {version} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it contains a {kind}, “{name}”, that PaperDesk did not create</source>
            <translation>elle contient un objet que PaperDesk n’a pas créé : {kind} « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>has far less than the previous one</source>
            <translation>contient bien moins que la précédente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before restoring a backup</source>
            <translation>avant la restauration d’une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before a large change</source>
            <translation>avant une modification importante</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The library could not be backed up to {folder}: {reason}. Free some space there and check the permissions.</source>
            <translation>La bibliothèque n’a pas pu être sauvegardée dans {folder} : {reason}. Libérez-y de l’espace et vérifiez les droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.</source>
            <translation>La nouvelle sauvegarde {file} est endommagée ({reason}). Rien n’a été remplacé. Vérifiez la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before an update</source>
            <translation>avant une mise à jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>it lacks {tables}</source>
            <translation>il lui manque {tables}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>{folder} is a file, but a library needs a folder. Name another one with --library.</source>
            <translation>{folder} est un fichier, mais une bibliothèque a besoin d’un dossier. Indiquez-en un autre avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} is being written by another program{holders}. Wait until it is done, or close it, and try again.</source>
            <translation>Un autre programme{holders} est en train d’écrire dans la bibliothèque de {folder}. Attendez qu’il ait terminé, ou fermez-le, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.</source>
            <translation>Le disque de {folder} a signalé une erreur. La dernière modification n’a pas été enregistrée. Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space and try again.</source>
            <translation>Le disque de {folder} est plein ({free_mb} Mo libres). La dernière modification n’a pas été enregistrée. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} cannot be written. Check its permissions.</source>
            <translation>Impossible d’écrire dans la bibliothèque de {folder}. Vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.</source>
            <translation>Le dossier {folder} n’est pas accessible en écriture ({reason}). Rendez-le accessible, ou indiquez-en un autre avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/details.py" />
            <source>The paper {paper_id} is no longer in the library.</source>
            <translation>L’article {paper_id} n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/device_conflicts.py" />
            <source>This value is not one of the choices.</source>
            <translation>Cette valeur ne fait pas partie des choix.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/duplicates.py" />
            <source>an untitled paper</source>
            <translation>un article sans titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/engine.py" />
            <source>its tables do not match its version, {version}</source>
            <translation>ses tables ne correspondent pas à sa version, {version}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder needs a name.</source>
            <translation>Un dossier doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder cannot contain itself.</source>
            <translation>Un dossier ne peut pas se contenir lui-même.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>The feed {feed_id} is no longer followed.</source>
            <translation>Le flux {feed_id} n’est plus suivi.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>You already follow {address}.</source>
            <translation>Vous suivez déjà {address}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>From no feed</source>
            <translation>D’aucun flux</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>Without a tag</source>
            <translation>Sans étiquette</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>There is no library in {folder}.</source>
            <translation>Il n’y a pas de bibliothèque dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is damaged: {reason}. It is read-only until it is repaired.</source>
            <translation>La bibliothèque est endommagée : {reason}. Elle est en lecture seule jusqu’à sa réparation.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>Other users of this computer can read {folder}. Its permissions were not changed.</source>
            <translation>D’autres utilisateurs de cet ordinateur peuvent lire {folder}. Ses droits d’accès n’ont pas été modifiés.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is in good health.</source>
            <translation>La bibliothèque est en bon état.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>BibTeX confuses it with “{key}”, which another paper has</source>
            <translation>BibTeX la confond avec « {key} », celle d’un autre article</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>LaTeX does not allow “{sign}” in a key</source>
            <translation>LaTeX n’autorise pas « {sign} » dans une clé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>some programs do not allow “{sign}” in a key</source>
            <translation>certains programmes n’autorisent pas « {sign} » dans une clé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>it is a former key, but another paper now has it</source>
            <translation>c’est une ancienne clé, mais un autre article l’a maintenant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.</source>
            <translation>« {key} » n’est pas une clé de citation valide. Utilisez seulement des lettres, des chiffres et les signes - _ : . / et +.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>Another paper already has the citation key “{key}”. Choose a different one.</source>
            <translation>Un autre article a déjà la clé de citation « {key} ». Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/linked_files.py" />
            <source>{path} is already a linked file. Unlink it first, or choose another location.</source>
            <translation>{path} est déjà un fichier lié. Déliez-le d’abord, ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merged_records.py" />
            <source>There is no merged record {id}. List the merged records with: paperdesk merged</source>
            <translation>Il n’y a pas de notice fusionnée {id}. Pour afficher les notices fusionnées : paperdesk merged</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>One of the two papers is no longer in the library.</source>
            <translation>L’un des deux articles n’est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>merged by you</source>
            <translation>fusionnés par vous</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>This is a backup of another library. Single papers can only be restored from backups of this library. Nothing was changed.</source>
            <translation>C’est la sauvegarde d’une autre bibliothèque. Seules les sauvegardes de cette bibliothèque permettent de restaurer des articles isolés. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>The backup has no paper “{name}”. Nothing was changed.</source>
            <translation>La sauvegarde ne contient pas l’article « {name} ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search</source>
            <translation>Aucun article n’a l’identifiant ou la clé de citation « {name} ». Pour le chercher : paperdesk search</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>“{text}” is not a valid {field}.</source>
            <translation>« {text} » n’est pas une valeur valide pour « {field} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.</source>
            <translation>La sauvegarde {file} est inutilisable ({reason}). Rien n’a été modifié. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it is empty</source>
            <translation>elle est vide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.</source>
            <translation>La bibliothèque de {folder} est ouverte dans un autre programme{holders}. Rien n’a été modifié. Fermez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>the file does not exist</source>
            <translation>le fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.</source>
            <translation>La sauvegarde {file} vient d’une version plus récente de PaperDesk. Mettez d’abord PaperDesk à jour.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it does not contain a library</source>
            <translation>elle ne contient pas de bibliothèque</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/retention.py" />
            <source>Dismissed after {n} days untouched in the inbox</source>
            <translation>
                <numerusform>Écarté après {n} jour dans la boîte de réception</numerusform>
                <numerusform>Écarté après {n} jours dans la boîte de réception</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.</source>
            <translation>Une règle ne peut pas utiliser like:, qui compare un article à tous les autres. Utilisez plutôt des mots ou une étiquette.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule needs a query: words, or clauses such as title:blockchain or feed:3.</source>
            <translation>Une règle a besoin d’une requête : des mots, ou des critères comme title:blockchain ou feed:3.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows were restored from the last backup.</source>
            <translation>La bibliothèque est de nouveau utilisable : {papers} articles. Certaines données étaient illisibles : {tables}. {rows} lignes ont été reprises de la dernière sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.</source>
            <translation>{file} ne peut pas être réparé : son contenu est entièrement illisible. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library has been repaired: {papers} papers, nothing was lost.</source>
            <translation>La bibliothèque est réparée : {papers} articles, rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/saved_searches.py" />
            <source>A saved search needs a name.</source>
            <translation>Une recherche enregistrée doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>saved edits in its write-ahead log cannot be read: {n}</source>
            <translation>des modifications enregistrées dans son journal d’écriture anticipée sont illisibles : {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>its table {table} has bytes instead of text</source>
            <translation>sa table {table} contient des octets au lieu de texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>{n} of its references are invalid</source>
            <translation>{n} de ses références internes ne sont pas valides</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/standings.py" />
            <source>Crossref: {kind}, see {doi}</source>
            <translation>Crossref : {kind}, voir {doi}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.</source>
            <translation>La ligne {n} de {name}.jsonl n’est pas valide. Rien n’a été importé. Exportez à nouveau la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.</source>
            <translation>Des lignes de {name}.jsonl se contredisent. Rien n’a été importé. Exportez à nouveau la bibliothèque.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>{n} rows refer to missing rows: these files are not from a single export. Export again.</source>
            <translation>{n} lignes renvoient à des lignes absentes : ces fichiers ne viennent pas d’une même exportation. Exportez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>A tag needs a name.</source>
            <translation>Une étiquette doit avoir un nom.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>There is already a tag “{name}”.</source>
            <translation>Il y a déjà une étiquette « {name} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/undo_redo.py" />
            <source>This step is no longer in the history.</source>
            <translation>Cette étape n’est plus dans l’historique.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/used_keys.py" />
            <source>“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document again.</source>
            <translation>« {old} » est utilisée dans {documents}. Ici, elle trouve toujours l’article. Utilisez-y « {new} », ou exportez à nouveau pour le document.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/writer.py" />
            <source>PaperDesk is still saving another change. Try again in a moment.</source>
            <translation>PaperDesk enregistre encore une autre modification. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/encoder.py" />
            <source>The model {name} does not match its description: {why}</source>
            <translation>Le modèle {name} ne correspond pas à sa description : {why}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it took too long.</source>
            <translation>Le modèle {name} a été arrêté, car il prenait trop de temps.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} crashed.</source>
            <translation>Le modèle {name} a planté.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it used too much memory.</source>
            <translation>Le modèle {name} a été arrêté, car il utilisait trop de mémoire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model in “{folder}” cannot be used: {why}.</source>
            <translation>Le modèle de « {folder} » est inutilisable : {why}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>Search by meaning needs the package {name}, which is not installed. Install it with: {command}</source>
            <translation>La recherche sémantique nécessite le paquet {name}, qui n’est pas installé. Pour l’installer : {command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder with a model.</source>
            <translation>Le modèle n’est pas encore téléchargé. Téléchargez-le avec « paperdesk meaning get », ou choisissez un dossier contenant un modèle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} does not say where to download the weights</source>
            <translation>{file} n’indique pas où télécharger les poids</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>it contains no {file}</source>
            <translation>{file} est absent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its pooling is not one of {known}</source>
            <translation>son pooling n’est pas parmi {known}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its dimensions and maximum tokens are not given</source>
            <translation>ses dimensions et son nombre maximal de tokens ne sont pas indiqués</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} is not the one described in {description}</source>
            <translation>{file} n’est pas celui que décrit {description}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} cannot be read</source>
            <translation>{file} est illisible</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/vectors.py" />
            <source>Another PaperDesk is already analysing these papers.</source>
            <translation>Un autre PaperDesk analyse déjà ces articles.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX</source>
            <translation>pour LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with biblatex</source>
            <translation>pour LaTeX avec biblatex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with natbib</source>
            <translation>pour LaTeX avec natbib</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Pandoc, Quarto and R Markdown</source>
            <translation>pour Pandoc, Quarto et R Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Typst</source>
            <translation>pour Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for AsciiDoc with asciidoctor-bibtex</source>
            <translation>pour AsciiDoc avec asciidoctor-bibtex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for MultiMarkdown</source>
            <translation>pour MultiMarkdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for notes and other programs</source>
            <translation>pour les notes et d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>bare keys</source>
            <translation>clés seules</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Enter the text to find.</source>
            <translation>Saisissez le texte à rechercher.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Text cannot be replaced in a field “{name}”. The fields are: {known}.</source>
            <translation>Le texte ne peut pas être remplacé dans un champ « {name} ». Les champs possibles sont : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.</source>
            <translation>Impossible de lire le modèle « {pattern} » : {reason}. Termes : {terms} ; filtres : {filters}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a term</source>
            <translation>un terme</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” is not expected here</source>
            <translation>« {text} » n’est pas attendu ici</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>its parentheses are nested too deeply</source>
            <translation>ses parenthèses sont trop imbriquées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no term “{name}”</source>
            <translation>il n’y a pas de terme « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no filter “{name}”</source>
            <translation>il n’y a pas de filtre « {name} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>{what} is missing at the end</source>
            <translation>il manque {what} à la fin</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a closing parenthesis</source>
            <translation>une parenthèse fermante</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” has no meaning</source>
            <translation>« {text} » n’a pas de sens</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a parenthesis is not closed</source>
            <translation>une parenthèse n’est pas fermée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>the arguments of “{name}” are not valid</source>
            <translation>les arguments de « {name} » ne sont pas valides</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>/{text}/ is not a valid regular expression</source>
            <translation>/{text}/ n’est pas une expression régulière valide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors or editors</source>
            <translation>auteurs ou directeurs de publication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a valid {scheme}.</source>
            <translation>« {value} » n’est pas un {scheme} valide.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Some characters were read in the wrong encoding.</source>
            <translation>Certains caractères ont été lus dans un mauvais encodage.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not an ISBN but the number of the {type}.</source>
            <translation>« {value} » n’est pas un ISBN mais le numéro d’un document de type {type}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The month {month} has no day {day}.</source>
            <translation>Le mois {month} n’a pas de jour {day}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a {field}.</source>
            <translation>« {value} » n’est pas une valeur valide pour « {field} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Several names are written as one: {names}.</source>
            <translation>Plusieurs noms sont écrits comme un seul : {names}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{name}” has initials instead of a family name.</source>
            <translation>« {name} » a des initiales à la place du nom de famille.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>It takes values from “{key}”, which is not in the library. Import that record to fill them in.</source>
            <translation>Des valeurs doivent venir de « {key} », qui n’est pas dans la bibliothèque. Importez cette notice pour les compléter.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {scheme} should be written “{value}”.</source>
            <translation>{scheme} devrait s’écrire « {value} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Pages should be written “{pages}”.</source>
            <translation>Les pages devraient s’écrire « {pages} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>{year} is an unlikely year for a paper.</source>
            <translation>{year} est une année improbable pour un article.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>There is a day but no month.</source>
            <translation>Il y a un jour mais pas de mois.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains TeX.</source>
            <translation>Le champ « {field} » contient du TeX.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The title is in all capitals.</source>
            <translation>Le titre est tout en capitales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Names are in all capitals.</source>
            <translation>Des noms sont tout en capitales.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Missing {field} (type {type}).</source>
            <translation>Champ manquant : {field} (type {type}).</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains HTML.</source>
            <translation>Le champ « {field} » contient du HTML.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The page range {pages} ends before it begins.</source>
            <translation>L’intervalle de pages {pages} finit avant de commencer.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{pages}” is not a page or page range.</source>
            <translation>« {pages} » n’est ni une page ni un intervalle de pages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/naming.py" />
            <source>different {identifier}</source>
            <translation>{identifier} différent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper.py" />
            <source>It has neither a title nor an author, an identifier or an abstract.</source>
            <translation>Il n’y a ni titre, ni auteur, identifiant ou résumé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_addresses.py" />
            <source>“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.</source>
            <translation>« {address} » ne mène à aucun article. Utilisez paperdesk://open/KEY ou paperdesk://open/KEY/page/7.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal article</source>
            <translation>Article de revue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Conference paper</source>
            <translation>Communication de conférence</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Preprint</source>
            <translation>Prépublication</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book</source>
            <translation>Livre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book chapter</source>
            <translation>Chapitre de livre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Thesis</source>
            <translation>Thèse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Proceedings</source>
            <translation>Actes de conférence</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Dataset</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Software</source>
            <translation>Logiciel</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Patent</source>
            <translation>Brevet</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal or book</source>
            <translation>Revue ou livre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>journal or book</source>
            <translation>revue ou livre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>month</source>
            <translation>mois</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>day</source>
            <translation>jour</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Issue</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>publisher or institution</source>
            <translation>éditeur ou institution</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Series</source>
            <translation>Collection éditoriale</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>series</source>
            <translation>collection éditoriale</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>edition</source>
            <translation>édition</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>categories</source>
            <translation>catégories</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other fields</source>
            <translation>Autres champs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>other fields</source>
            <translation>autres champs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different volume</source>
            <translation>volume différent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different number</source>
            <translation>numéro différent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different pages</source>
            <translation>pages différentes</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different year</source>
            <translation>année différente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Choose one of: {known}.</source>
            <translation>« {clause} » n’est pas valide. Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>{mistake}</source>
            <translation>{mistake}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Did you mean {near}?</source>
            <translation>« {clause} » n’est pas valide. Vouliez-vous dire {near} ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>There is no field “{name}”. Did you mean {near}?</source>
            <translation>Il n’y a pas de champ « {name} ». Vouliez-vous dire {near} ?</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a date or period, such as {field}:&lt;7d or {field}:2026-01.</source>
            <translation>« {clause} » n’est pas valide. Indiquez une date ou une période, par exemple {field}:&lt;7d ou {field}:2026-01.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:&gt;5.</source>
            <translation>« {clause} » n’est pas valide. Indiquez un nombre ou un intervalle, par exemple {field}:2..9 ou {field}:&gt;5.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hide (dismiss from inbox)</source>
            <translation>Masquer (écarter de la boîte de réception)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notify me</source>
            <translation>M’avertir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hidden by the rule “{rule}”</source>
            <translation>Masqué par la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Tagged by the rule “{rule}”</source>
            <translation>Étiqueté par la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Starred by the rule “{rule}”</source>
            <translation>Mis en favori par la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Kept by the rule “{rule}”</source>
            <translation>Conservé par la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notified by the rule “{rule}”</source>
            <translation>Signalé par la règle « {rule} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.</source>
            <translation>« {text} » n’est pas une action de règle. Choix possibles : hide, star, keep, notify, tag:NAME.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>« {text} » n’est pas une durée valide. Écrivez 30d, 2w, 6m, 1y ou une date comme 2027-01-31.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same {identifier}</source>
            <translation>même {identifier}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same entry</source>
            <translation>même entrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but one is about the other</source>
            <translation>mais l’un porte sur l’autre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but {what}</source>
            <translation>mais {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but a recurring title</source>
            <translation>mais titre récurrent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different edition</source>
            <translation>édition différente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different language</source>
            <translation>langue différente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different authors</source>
            <translation>mais auteurs différents</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different title</source>
            <translation>mais titre différent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same authors</source>
            <translation>mêmes auteurs</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same address</source>
            <translation>même adresse</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same title</source>
            <translation>même titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different day</source>
            <translation>jour différent</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>a short title, which may recur</source>
            <translation>un titre court, qui peut revenir</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different address</source>
            <translation>adresse différente</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>nearly the same title</source>
            <translation>presque le même titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>another version of the work</source>
            <translation>une autre version du travail</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>authors in common</source>
            <translation>auteurs en commun</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>one is called a review</source>
            <translation>l’un est un compte rendu</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but different numbers or symbols in the title</source>
            <translation>mais nombres ou symboles différents dans le titre</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>names in a different script</source>
            <translation>noms dans une autre écriture</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Starred {n} papers</source>
            <translation>
                <numerusform>{n} article mis en favori</numerusform>
                <numerusform>{n} articles mis en favori</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unstarred {n} papers</source>
            <translation>
                <numerusform>{n} article retiré des favoris</numerusform>
                <numerusform>{n} articles retirés des favoris</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as read</source>
            <translation>
                <numerusform>{n} article marqué comme lu</numerusform>
                <numerusform>{n} articles marqués comme lus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as unread</source>
            <translation>
                <numerusform>{n} article marqué comme non lu</numerusform>
                <numerusform>{n} articles marqués comme non lus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all above as read</source>
            <translation>Tout marqué lu jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all as read</source>
            <translation>Tout marqué comme lu</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept {n} papers</source>
            <translation>
                <numerusform>{n} article conservé</numerusform>
                <numerusform>{n} articles conservés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Dismissed {n} papers</source>
            <translation>
                <numerusform>{n} article écarté</numerusform>
                <numerusform>{n} articles écartés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to the trash</source>
            <translation>
                <numerusform>{n} article placé dans la corbeille</numerusform>
                <numerusform>{n} articles placés dans la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers</source>
            <translation>
                <numerusform>{n} article restauré</numerusform>
                <numerusform>{n} articles restaurés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to {place}</source>
            <translation>
                <numerusform>{n} article déplacé : {place}</numerusform>
                <numerusform>{n} articles déplacés : {place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to the reading list</source>
            <translation>
                <numerusform>{n} article ajouté à la liste de lecture</numerusform>
                <numerusform>{n} articles ajoutés à la liste de lecture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from the reading list</source>
            <translation>
                <numerusform>{n} article retiré de la liste de lecture</numerusform>
                <numerusform>{n} articles retirés de la liste de lecture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Finished reading {n} papers</source>
            <translation>
                <numerusform>Lecture de {n} article terminée</numerusform>
                <numerusform>Lecture de {n} articles terminée</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers to read again</source>
            <translation>
                <numerusform>{n} article à relire</numerusform>
                <numerusform>{n} articles à relire</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Reordered the reading list</source>
            <translation>Liste de lecture réordonnée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the reading status of {title}</source>
            <translation>État de lecture de {title} modifié</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers from a backup</source>
            <translation>
                <numerusform>{n} article restauré d’une sauvegarde</numerusform>
                <numerusform>{n} articles restaurés d’une sauvegarde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited {n} papers</source>
            <translation>
                <numerusform>{n} article modifié</numerusform>
                <numerusform>{n} articles modifiés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited details</source>
            <translation>Notice modifiée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed {field}</source>
            <translation>Champ modifié : {field}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed title</source>
            <translation>Titre modifié</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed authors</source>
            <translation>Auteurs modifiés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose another value</source>
            <translation>Autre valeur choisie</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose between the values of two devices</source>
            <translation>Choix entre les valeurs de deux appareils</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} papers that two devices had</source>
            <translation>
                <numerusform>{n} article commun à deux appareils fusionné</numerusform>
                <numerusform>{n} articles communs à deux appareils fusionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Replaced text in {n} papers</source>
            <translation>
                <numerusform>Texte remplacé dans {n} article</numerusform>
                <numerusform>Texte remplacé dans {n} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fixed {n} problems in references</source>
            <translation>
                <numerusform>{n} problème de références corrigé</numerusform>
                <numerusform>{n} problèmes de références corrigés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Filled in details of “{title}”</source>
            <translation>Notice de « {title} » complétée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the author name {name} into {into}</source>
            <translation>Nom d’auteur {name} fusionné avec {into}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged name variants of {n} authors</source>
            <translation>
                <numerusform>Variantes du nom de {n} auteur fusionnées</numerusform>
                <numerusform>Variantes des noms de {n} auteurs fusionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the citation key pattern</source>
            <translation>Modèle des clés de citation modifié</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created new citation keys for {n} papers</source>
            <translation>
                <numerusform>Nouvelle clé de citation pour {n} article</numerusform>
                <numerusform>Nouvelles clés de citation pour {n} articles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged “{key}” into “{into}”</source>
            <translation>« {key} » fusionné avec « {into} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} duplicates</source>
            <translation>
                <numerusform>{n} doublon fusionné</numerusform>
                <numerusform>{n} doublons fusionnés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept both papers</source>
            <translation>Deux articles gardés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept two versions of one work</source>
            <translation>Deux versions d’un travail gardées</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked two papers as different</source>
            <translation>Deux articles marqués comme différents</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} papers</source>
            <translation>
                <numerusform>{n} article importé</numerusform>
                <numerusform>{n} articles importés</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {name}</source>
            <translation>Importé : {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} files</source>
            <translation>
                <numerusform>{n} fichier importé</numerusform>
                <numerusform>{n} fichiers importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF importé</numerusform>
                <numerusform>{n} PDF importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers by identifier</source>
            <translation>
                <numerusform>{n} article ajouté par identifiant</numerusform>
                <numerusform>{n} articles ajoutés par identifiant</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Attached {name}</source>
            <translation>Fichier joint : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the file {name}</source>
            <translation>Fichier {name} retiré</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched the PDF of {key}</source>
            <translation>PDF de {key} récupéré</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched {n} PDFs</source>
            <translation>
                <numerusform>{n} PDF récupéré</numerusform>
                <numerusform>{n} PDF récupérés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Tagged {n} papers “{names}”</source>
            <translation>
                <numerusform>{n} article étiqueté « {names} »</numerusform>
                <numerusform>{n} articles étiquetés « {names} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the tag “{name}”</source>
            <translation>Étiquette « {name} » ajoutée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the tag “{name}”</source>
            <translation>Étiquette « {name} » retirée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed the tag “{name}”</source>
            <translation>Étiquette « {name} » renommée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the tag “{name}”</source>
            <translation>Étiquette « {name} » déplacée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the tag “{name}” into “{into}”</source>
            <translation>Étiquette « {name} » fusionnée avec « {into} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} tags into “{into}”</source>
            <translation>
                <numerusform>{n} étiquette fusionnée avec « {into} »</numerusform>
                <numerusform>{n} étiquettes fusionnées avec « {into} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured the tag “{name}”</source>
            <translation>Couleur de l’étiquette « {name} » modifiée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured {n} tags</source>
            <translation>
                <numerusform>Couleur de {n} étiquette modifiée</numerusform>
                <numerusform>Couleur de {n} étiquettes modifiée</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the tag “{name}”</source>
            <translation>Étiquette « {name} » supprimée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted {n} tags</source>
            <translation>
                <numerusform>{n} étiquette supprimée</numerusform>
                <numerusform>{n} étiquettes supprimées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added a note</source>
            <translation>Note ajoutée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited a note</source>
            <translation>Note modifiée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted a note</source>
            <translation>Note supprimée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored an earlier version of a note</source>
            <translation>Version antérieure d’une note restaurée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Toggled a checkbox in a note</source>
            <translation>Case d’une note cochée ou décochée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Highlighted: {quote}</source>
            <translation>Surligné : {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Underlined: {quote}</source>
            <translation>Souligné : {quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked an area</source>
            <translation>Zone encadrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Placed a note</source>
            <translation>Note placée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Commented on an annotation</source>
            <translation>Annotation commentée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured an annotation {color}</source>
            <translation>Couleur d’une annotation : {color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted an annotation</source>
            <translation>Annotation supprimée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} annotations</source>
            <translation>
                <numerusform>{n} annotation importée</numerusform>
                <numerusform>{n} annotations importées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created the collection “{name}”</source>
            <translation>Collection « {name} » créée</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to “{name}”</source>
            <translation>
                <numerusform>{n} article ajouté à « {name} »</numerusform>
                <numerusform>{n} articles ajoutés à « {name} »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from “{name}”</source>
            <translation>
                <numerusform>{n} article retiré de « {name} »</numerusform>
                <numerusform>{n} articles retirés de « {name} »</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the collection “{name}”</source>
            <translation>Collection « {name} » déplacée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the collection “{name}” into “{into}”</source>
            <translation>Collection « {name} » fusionnée avec « {into} »</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the collection “{name}”</source>
            <translation>Collection « {name} » supprimée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the search “{name}”</source>
            <translation>Recherche « {name} » enregistrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the saved search “{name}”</source>
            <translation>Recherche enregistrée « {name} » supprimée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed “{name}”</source>
            <translation>« {name} » renommé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved “{name}”</source>
            <translation>« {name} » déplacé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Followed {name}</source>
            <translation>Flux suivi : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the feeds from {name}</source>
            <translation>Flux de {name} ajoutés</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {name}</source>
            <translation>Flux qui n’est plus suivi : {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {n} feeds</source>
            <translation>
                <numerusform>{n} flux qui n’est plus suivi</numerusform>
                <numerusform>{n} flux qui ne sont plus suivis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set the refresh schedule of {name}: {schedule}</source>
            <translation>Rythme d’actualisation de {name} : {schedule}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set how long papers from {name} stay in the inbox: {retention}</source>
            <translation>Durée des articles de {name} dans la boîte de réception : {retention}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} feeds to {folder}</source>
            <translation>
                <numerusform>{n} flux déplacé dans {folder}</numerusform>
                <numerusform>{n} flux déplacés dans {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the folder {name}</source>
            <translation>Dossier {name} déplacé</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the folder {name}</source>
            <translation>Dossier {name} retiré</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the rule “{name}”</source>
            <translation>Règle « {name} » enregistrée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the rule “{name}”</source>
            <translation>Règle « {name} » retirée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant wrote a note on {key}</source>
            <translation>Un assistant a écrit une note sur {key}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant changed the tags of {key}</source>
            <translation>Un assistant a modifié les étiquettes de {key}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant starred {key}</source>
            <translation>Un assistant a mis {key} en favori</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant unstarred {key}</source>
            <translation>Un assistant a retiré {key} des favoris</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant added {key} to “{name}”</source>
            <translation>Un assistant a ajouté {key} à « {name} »</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} added {n} papers</source>
            <translation>
                <numerusform>{program} a ajouté {n} article</numerusform>
                <numerusform>{program} a ajouté {n} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} papers</source>
            <translation>
                <numerusform>{program} a modifié {n} article</numerusform>
                <numerusform>{program} a modifié {n} articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} wrote {n} notes</source>
            <translation>
                <numerusform>{program} a écrit {n} note</numerusform>
                <numerusform>{program} a écrit {n} notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} moved {n} papers to the trash</source>
            <translation>
                <numerusform>{program} a placé {n} article dans la corbeille</numerusform>
                <numerusform>{program} a placé {n} articles dans la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} items</source>
            <translation>
                <numerusform>{program} a supprimé {n} élément</numerusform>
                <numerusform>{program} a supprimé {n} éléments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} collections</source>
            <translation>
                <numerusform>{program} a modifié {n} collection</numerusform>
                <numerusform>{program} a modifié {n} collections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} collections</source>
            <translation>
                <numerusform>{program} a supprimé {n} collection</numerusform>
                <numerusform>{program} a supprimé {n} collections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} tags</source>
            <translation>
                <numerusform>{program} a supprimé {n} étiquette</numerusform>
                <numerusform>{program} a supprimé {n} étiquettes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} saved searches</source>
            <translation>
                <numerusform>{program} a modifié {n} recherche enregistrée</numerusform>
                <numerusform>{program} a modifié {n} recherches enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Linked {name}</source>
            <translation>Lié : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unlinked {name}</source>
            <translation>Délié : {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Repaired the library</source>
            <translation>Bibliothèque réparée</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/feed_addresses.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective theory.</source>
            <translation>« {text} » n’est pas une adresse web. Une adresse commence par https:// ou http://. Vous pouvez aussi saisir une catégorie arXiv (cs.LG), une requête arXiv (au:tegmark AND grokking), hf:daily ou hf:search effective theory.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address or its query.</source>
            <translation>Vérifiez l’adresse ou sa requête.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It requires a login, which PaperDesk does not support.</source>
            <translation>Une identification est exigée, ce que PaperDesk ne permet pas.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It denies access to PaperDesk.</source>
            <translation>L’accès est refusé à PaperDesk.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address.</source>
            <translation>Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It no longer exists. Look for a new address.</source>
            <translation>Cette adresse n’existe plus. Cherchez-en une nouvelle.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} took longer than {seconds} s. Try again later.</source>
            <translation>{host} a mis plus de {seconds} s. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>“{address}” is not a valid web address. Check it for typing errors.</source>
            <translation>« {address} » n’est pas une adresse web valide. Vérifiez qu’elle ne comporte pas de faute de frappe.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. {advice}</source>
            <translation>{host} a répondu {answer}. {advice}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} redirects in a loop. Check the address.</source>
            <translation>{host} redirige en boucle. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} did not respond in time. Try again later.</source>
            <translation>{host} n’a pas répondu à temps. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be trusted: its encryption or certificate is not in order. Check the address.</source>
            <translation>{host} n’est pas digne de confiance : son chiffrement ou son certificat n’est pas en ordre. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be reached. Check your internet connection.</source>
            <translation>{host} est injoignable. Vérifiez votre connexion à Internet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} broke off, or does not answer as a web server does. Check the address, or try again later.</source>
            <translation>{host} a interrompu la connexion, ou ne répond pas comme un serveur web. Vérifiez l’adresse, ou réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. Try again in {span}.</source>
            <translation>{host} a répondu {answer}. Réessayez dans {span}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Try again later.</source>
            <translation>Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{address} is larger than {size_mb} MB and was not downloaded.</source>
            <translation>{address} dépasse {size_mb} Mo et n’a pas été téléchargé.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>The refresh was cancelled.</source>
            <translation>L’actualisation a été annulée.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.</source>
            <translation>Aucun serveur de courrier ou destinataire n’est indiqué. Indiquez-les dans la fenêtre : Menu, Fichier, Réglages du courrier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>“{security}” is not a connection security option. Choose one of: {known}.</source>
            <translation>« {security} » n’est pas une option de sécurité de connexion. Choix possibles : {known}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>it rejects the recipient.</source>
            <translation>il rejette le destinataire.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No password is stored for {user}. Set it in the window: Menu, File, Mail settings.</source>
            <translation>Aucun mot de passe n’est conservé pour {user}. Indiquez-le dans la fenêtre : Menu, Fichier, Réglages du courrier.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} rejected the user name or password. Check both.</source>
            <translation>{server} a refusé le nom d’utilisateur ou le mot de passe. Vérifiez les deux.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} does not support these settings: {reason}.</source>
            <translation>{server} n’accepte pas ces réglages : {reason}.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} did not accept the message: {reason} Check the settings.</source>
            <translation>{server} n’a pas accepté le message : {reason} Vérifiez les réglages.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} cannot be reached on port {port}. Check both, and your internet connection.</source>
            <translation>{server} est injoignable sur le port {port}. Vérifiez les deux, ainsi que votre connexion à Internet.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring cannot be opened: {reason}. Unlock it and try again.</source>
            <translation>Impossible d’ouvrir le trousseau du système : {reason}. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring did not accept the password: {reason}. Unlock it and try again.</source>
            <translation>Le trousseau du système n’a pas accepté le mot de passe : {reason}. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>Storing the password in the system keyring needs the package “keyring”. Install it with: pip install 'paperdesk[keyring]'</source>
            <translation>Pour conserver le mot de passe dans le trousseau du système, le paquet « keyring » est nécessaire. Pour l’installer : pip install 'paperdesk[keyring]'</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/own_network.py" />
            <source>{host} redirects to {peer} on your own network. The redirect was not followed.</source>
            <translation>{host} redirige vers {peer} sur votre propre réseau. La redirection n’a pas été suivie.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} heure</numerusform>
                <numerusform>{n} heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} minute</numerusform>
                <numerusform>{n} minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} seconde</numerusform>
                <numerusform>{n} secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>a moment</source>
            <translation>un instant</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/index_folder.py" />
            <source>The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. Until then, only titles, authors, abstracts, tags and notes are searched.</source>
            <translation>Impossible d’écrire l’index dans {folder} ({reason}). Libérez de l’espace ou rendez le dossier accessible en écriture. D’ici là, la recherche porte seulement sur les titres, auteurs, résumés, étiquettes et notes.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/relevance.py" />
            <source>Showing results for “{query}”.</source>
            <translation>Résultats pour « {query} ».</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix the file or move it away, or name the library with --library.</source>
            <translation>Impossible de lire les réglages de {file} ({reason}) ; l’emplacement de votre bibliothèque est donc inconnu. Corrigez ou déplacez ce fichier, ou indiquez la bibliothèque avec --library.</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not a text file</source>
            <translation>ce n’est pas un fichier texte</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not valid TOML</source>
            <translation>ce n’est pas du TOML valide</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it cannot be opened</source>
            <translation>ouverture impossible</translation>
        </message>
        <message>
            <source>After</source>
            <translation type="vanished">Après</translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="vanished">Avant</translation>
        </message>
        <message>
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Les citations mises en forme nécessitent pandoc 3, qui n’est pas installé. Pour l’installer : packaging/run setup --all</translation>
        </message>
        <message>
            <source>It finds PaperDesk once Settings, Other programs, is on.</source>
            <translation type="vanished">Writer trouvera PaperDesk dès que vous aurez activé l’accès dans Réglages, Autres programmes.</translation>
        </message>
        <message>
            <source>LibreOffice did not do it: {reason} Close LibreOffice and try again.</source>
            <translation type="vanished">LibreOffice n’y est pas parvenu : {reason} Fermez LibreOffice et réessayez.</translation>
        </message>
        <message>
            <source>No pairs left to decide on.</source>
            <translation type="vanished">Il ne reste aucune paire à trancher.</translation>
        </message>
        <message>
            <source>No rules yet. Create one on the right.</source>
            <translation type="vanished">Pas encore de règle. Créez-en une à droite.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="vanished">Raison</translation>
        </message>
        <message>
            <source>Text after the citation, with --style, such as: p. 3.</source>
            <translation type="vanished">Texte après la citation, avec --style, par exemple : p. 3.</translation>
        </message>
        <message>
            <source>Text before the citation, with --style, such as: see.</source>
            <translation type="vanished">Texte avant la citation, avec --style, par exemple : see.</translation>
        </message>
        <message>
            <source>This library is not in a lab. The manual page “Devices” explains how to create or join one.</source>
            <translation type="vanished">Cette bibliothèque n’appartient à aucun labo. La page « Appareils » du manuel explique comment en créer un ou en rejoindre un.</translation>
        </message>
        <message>
            <source>Turn all citations and the bibliography into plain text? They can then no longer be refreshed.</source>
            <translation type="vanished">Convertir toutes les citations et la bibliographie en texte ordinaire ? Elles ne pourront plus être actualisées.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="vanished">Pourquoi</translation>
        </message>
        <message>
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: packaging/run setup --all</source>
            <translation type="vanished">Sans pandoc 3, certains détails du style peuvent être faux. Pour l’installer : packaging/run setup --all</translation>
        </message>
    </context>
</TS>
