<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>PaperDesk</name>
        <message>
            <location filename="../../paperdesk/app/kept_settings.py" />
            <source>Your settings could not be read and were reset to the defaults. The old file is kept: {file}</source>
            <translation>設定を読み取れなかったため、初期値に戻しました。古いファイルは残してあります：{file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>The window did not appear, so no screenshot was taken. Try again, or open the window.</source>
            <translation>ウィンドウが表示されなかったため、スクリーンショットを撮影できませんでした。もう一度試すか、ウィンドウを開いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>{target} cannot be written. Choose another location, and a name that ends in .png.</source>
            <translation>{target} に書き込めません。別の場所と、.png で終わる名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>There is no display to open the window on. The command line works without one: paperdesk --help</source>
            <translation>ウィンドウを開くディスプレイがありません。コマンドラインはディスプレイなしで使えます：paperdesk --help</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt install libxcb-cursor0), then start PaperDesk again.</source>
            <translation>ウィンドウに必要なシステムライブラリがインストールされていません。インストールしてから (Debian と Ubuntu では apt install libxcb-cursor0)、PaperDesk をもう一度起動してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Export notes and highlights of the papers matching QUERY (default: all papers).

Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.</source>
            <translation>QUERY に一致する論文のメモとハイライトをエクスポートします (既定：すべての論文)。

Markdown ファイルとメモのフォルダーはその場で更新されます。PaperDesk の印の付いた区間の外にある文章は残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Markdown, or W3C Web Annotations.</source>
            <translation>Markdown または W3C Web Annotations。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this colour; can be repeated.</source>
            <translation>この色のみ。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this kind; can be repeated.</source>
            <translation>この種類のみ。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write or update this file.</source>
            <translation>このファイルに書き込むか、更新します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write a note per paper to this folder, for Obsidian.</source>
            <translation>このフォルダーに論文ごとのメモを書き出します (Obsidian 用)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>--folder writes Markdown notes and cannot be combined with --output or --format jsonld.</source>
            <translation>--folder は Markdown のメモを書き出すため、--output や --format jsonld と組み合わせることはできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Written to {file}.</source>
            <translation>{file} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Find and merge variants of author names.</source>
            <translation>著者名の表記の違いを検索して統合します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu".</source>
            <translation>「Z. Liu」と「Ziming Liu」のように、同じ人物と思われる名前を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z.".</source>
            <translation>著者名 OTHERS を KEEP に置き換えます。書き方は `variants` の一覧どおり："Liu, Ziming" "Liu, Z."。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/authors.py" />
            <source>{name}: {n} papers changed.</source>
            <translation>
                <numerusform>{name}：論文 {n} 件を変更しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No name variants found.</source>
            <translation>著者名の表記の違いは見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.</source>
            <translation>著者「{name}」の論文はありません。名前は「paperdesk authors variants」の一覧にあるとおりに書いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Create, list and restore backups of the library.</source>
            <translation>ライブラリのバックアップを作成、一覧表示、復元します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up the library now and thin out older backups.</source>
            <translation>今すぐライブラリをバックアップし、古いバックアップを間引きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>List backups and their contents, newest first.</source>
            <translation>バックアップとその内容を新しい順に一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Show the contents of BACKUP (number or file; default: newest) and its differences from the library.</source>
            <translation>BACKUP (番号またはファイル、既定：最新) の内容と、ライブラリとの違いを表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore BACKUP (number or file; default: newest). The current library is kept as a backup.</source>
            <translation>BACKUP (番号またはファイル、既定：最新) を復元します。現在のライブラリはバックアップとして残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Check the whole library: database, files, index, backups, keys and history.

The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains versions and numbers, and nothing from the library.</source>
            <translation>データベース、ファイル、索引、バックアップ、キー、履歴など、ライブラリ全体を検査します。

終了コードは、データベースが壊れていれば 3、そのほかの問題が修復されずに残れば 1 です。レポートにはバージョンと数だけが含まれ、ライブラリの内容は含まれません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted.</source>
            <translation>以前のライブラリの代わりに、空のライブラリを作成します。残っていたものは退避され、何も削除されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up even if the last backup had far more.</source>
            <translation>前回のバックアップのほうがはるかに多くても、バックアップします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore only this paper; can be repeated.</source>
            <translation>この論文のみ復元。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Do not ask for confirmation.</source>
            <translation>確認を求めません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repair what can be repaired; nothing is deleted.</source>
            <translation>修復できるものを修復します。何も削除しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Write statistics for support to this file.</source>
            <translation>サポート用の統計をこのファイルに書き込みます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore the backup from {time} with {n} papers?</source>
            <translation>
                <numerusform>{time} のバックアップ (論文 {n} 件) を復元しますか？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restored the backup from {time}: {n} papers.</source>
            <translation>
                <numerusform>{time} のバックアップを復元しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in {folder}? Anything already there is moved aside.</source>
            <translation>{folder} に空のライブラリを作成しますか？すでにあるものは退避されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Started an empty library in {folder}.</source>
            <translation>{folder} に空のライブラリを作成しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>メモ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Compared with the current library: {differences}.</source>
            <translation>現在のライブラリとの比較：{differences}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Backed up to {file}</source>
            <translation>{file} にバックアップしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restored: {n} papers.</source>
            <translation>
                <numerusform>復元しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no readable backup of the library in {folder}.</source>
            <translation>{folder} に、読み取れるライブラリのバックアップがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no backup “{name}”. List the backups with: paperdesk backup list</source>
            <translation>バックアップ「{name}」はありません。バックアップの一覧：paperdesk backup list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>cannot be read: {reason}</source>
            <translation>読み取れません：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>It cannot be compared with the current library.</source>
            <translation>現在のライブラリと比較できません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No backups yet.</source>
            <translation>まだバックアップがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The previous library is kept: {folder}</source>
            <translation>以前のライブラリは残してあります：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Fix what can be fixed with: paperdesk check --repair</source>
            <translation>修復できるものを修復するには：paperdesk check --repair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repaired.</source>
            <translation>修復しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Moved aside to {folder}</source>
            <translation>{folder} に退避しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>What was there is now in {folder}</source>
            <translation>以前あったものは {folder} に移しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The damaged files are kept: {folder}</source>
            <translation>壊れたファイルは残してあります：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>and {n} more</source>
            <translation>ほか {n} 名</translation>
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
                <numerusform>論文 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>(without a title)</source>
            <translation>(タイトルなし)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Library folder.</source>
            <translation>ライブラリのフォルダー。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Print JSON.</source>
            <translation>JSON で出力します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>name a folder</source>
            <translation>フォルダーを指定してください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>The output cannot be written: {reason}.</source>
            <translation>出力を書き込めません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>Your changes are saved, but the backup failed: {error}</source>
            <translation>変更は保存されましたが、バックアップに失敗しました：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print a bibliography of the papers matching QUERY in a citation style.</source>
            <translation>QUERY に一致する論文の参考文献一覧を、引用スタイルで出力します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation format (default: latex).</source>
            <translation>引用の形式 (既定：latex)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Initial search in the small window.</source>
            <translation>小さなウィンドウでの最初の検索語。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Use a citation style: (Lee, 2020).</source>
            <translation>引用スタイルを使います：(Lee, 2020)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Text before the citation, such as: see.</source>
            <translation>引用の前に置く文字列。例：例えば。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Pages or passage, such as: 3–5, or chap. 2.</source>
            <translation>ページまたは箇所。例：3–5、または第 2 章。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation style; see --list-styles.</source>
            <translation>引用スタイル。--list-styles を参照。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>List the available styles.</source>
            <translation>使えるスタイルを一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Add your own style (.csl).</source>
            <translation>自分のスタイル (.csl) を追加します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Language of the references, such as de-DE (default: the style's).</source>
            <translation>参考文献の言語。例：de-DE (既定：スタイルの言語)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Download an official style by name from zotero.org.</source>
            <translation>公式のスタイルを zotero.org から名前でダウンロードします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print HTML, with italics.</source>
            <translation>斜体を含む HTML で出力します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>There is no citation format “{name}”. Choose one of: {known}.</source>
            <translation>引用形式「{name}」はありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}</source>
            <translation>PAPER の引用を出力します。指定がなければ、小さなウィンドウで論文を選びます。形式：{forms}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Added: {title} ({name}).</source>
            <translation>追加しました：{title} ({name})。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Manage collections, your folders of papers.</source>
            <translation>コレクション (論文のフォルダー) を管理します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>List collections with their number of papers.</source>
            <translation>コレクションと論文の数を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary.</source>
            <translation>コレクション NAME (例：`Thesis/Chapter 3`) に論文を追加します。なければ作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Remove papers from the collection NAME; they stay in the library.</source>
            <translation>コレクション NAME から論文を外します。論文はライブラリに残ります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Added to {name}: {n} papers.</source>
            <translation>
                <numerusform>{name} に追加しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Removed from {name}: {n} papers.</source>
            <translation>
                <numerusform>{name} から外しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>There are no collections.</source>
            <translation>コレクションはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync one library between several devices, through a folder that another program copies between them.</source>
            <translation>ほかのプログラムがデバイス間でコピーするフォルダーを使って、1 つのライブラリを複数のデバイスで同期します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up an empty FOLDER to sync this library with your other devices.</source>
            <translation>このライブラリをほかのデバイスと同期するために、空の FOLDER を設定します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combine this library with the one in FOLDER; nothing in either is lost.</source>
            <translation>このライブラリを FOLDER のライブラリとまとめます。どちらの内容も失われません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync with your other devices now.</source>
            <translation>今すぐほかのデバイスと同期します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Show the shared folder, pending changes, other devices and the number of conflicts.</source>
            <translation>共有フォルダー、未処理の変更、ほかのデバイス、競合の数を表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stop syncing this library; the library and the folder stay as they are.</source>
            <translation>このライブラリの同期をやめます。ライブラリとフォルダーはそのまま残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>List values that differ between devices; the last value of each is the current one.</source>
            <translation>デバイス間で異なる値を一覧表示します。それぞれ最後の値が現在の値です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone.</source>
            <translation>CONFLICT に使う VALUE を、一覧の番号と名前で選びます。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Read the passphrase from the first line of this file; - is standard input.</source>
            <translation>パスフレーズをこのファイルの 1 行目から読みます。- は標準入力です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Encrypt the folder; asks for a passphrase.</source>
            <translation>フォルダーを暗号化します。パスフレーズの入力を求めます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>The folder is encrypted; asks for its passphrase.</source>
            <translation>フォルダーは暗号化されています。パスフレーズの入力を求めます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up {folder}. On your other devices, run: paperdesk devices join FOLDER</source>
            <translation>{folder} を設定しました。ほかのデバイスで実行してください：paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combined this library with the one in {folder}.</source>
            <translation>このライブラリを {folder} のライブラリとまとめました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{about}: {field} is {value}</source>
            <translation>{about}：{field} は {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder} (encrypted)</source>
            <translation>フォルダー：{folder} (暗号化)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder}</source>
            <translation>フォルダー：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Last sync: {time}</source>
            <translation>前回の同期：{time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stopped syncing this library. The library and the folder were not changed.</source>
            <translation>このライブラリの同期をやめました。ライブラリとフォルダーは変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Several papers have the citation key {key}; all but one got a letter at the end.</source>
            <translation>引用キー {key} を持つ論文が複数あります。1 件を除き、キーに文字を 1 つ付け足しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}：{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sent: {changes} sets of changes, {files} attached files.</source>
            <translation>送信：変更 {changes} 組、添付ファイル {files} 個。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Received: {changes} sets of changes ({rows} rows), {files} attached files.</source>
            <translation>受信：変更 {changes} 組 ({rows} 行)、添付ファイル {files} 個。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To send: {n}.</source>
            <translation>送信待ち：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Conflicts: {n}.</source>
            <translation>競合：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Your devices agree on everything.</source>
            <translation>デバイス間の違いはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Merged papers that were on two devices: {n}. Undo with: paperdesk undo</source>
            <translation>2 台のデバイスにあり、統合した論文：{n}。元に戻すには：paperdesk undo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Not readable yet, will be tried again: {n} ({name}).</source>
            <translation>まだ読み取れないため、後で再試行します：{n} 件 ({name})。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Waiting for earlier changes that have not arrived: {n}.</source>
            <translation>届いていない以前の変更を待っています：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Changed on this device since then: {n}.</source>
            <translation>それ以降のこのデバイスでの変更：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To apply: {n}.</source>
            <translation>適用待ち：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Other device: {name}, last seen {time}.</source>
            <translation>ほかのデバイス：{name}、最後の確認 {time}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Print the best new papers, ranked by what you starred, kept, tagged and dismissed.</source>
            <translation>スター、保管、タグ付け、除外の履歴で順位付けした新着論文の上位を出力します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words.</source>
            <translation>受信箱を、スター、保管、タグ付け、除外の履歴で順位付けし、決め手となった語とともに一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>12h, 1d, 2w or a date (default: since the last digest).</source>
            <translation>12h、1d、2w、または日付 (既定：前回のダイジェスト以降)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Maximum number of papers (default: 20).</source>
            <translation>論文の最大数 (既定：20)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>html, md or eml (default: from the file extension, or md).</source>
            <translation>html、md、または eml (既定：ファイルの拡張子から。なければ md)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Write to this file instead of standard output.</source>
            <translation>標準出力の代わりにこのファイルに書き込みます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Mail it to yourself, as configured in the window.</source>
            <translation>ウィンドウでの設定に従って、自分宛てにメールで送ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Rank by similarity to the papers with this tag.</source>
            <translation>このタグの付いた論文との類似度で順位付けします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/reads.py" />
            <source>because of {words}</source>
            <translation>理由：{words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Sent to {recipient}: {title}</source>
            <translation>{recipient} に送信しました：{title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>{title}, written to {file}.</source>
            <translation>{title} を {file} に書き込みました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>The inbox is empty.</source>
            <translation>受信箱は空です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attach files to a paper. They are copied into the library; duplicates are skipped.</source>
            <translation>論文にファイルを添付します。ファイルはライブラリにコピーされ、重複は飛ばされます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern.</source>
            <translation>QUERY に一致する論文の添付ファイルを、引用キーまたはパターンによる名前で FOLDER にコピーします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Print the text of a paper's PDF.</source>
            <translation>論文の PDF のテキストを出力します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Leave the files where they are and store only their paths.</source>
            <translation>ファイルを元の場所に残し、パスだけを保存します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Name pattern, like that of citation keys (default: key).</source>
            <translation>名前のパターン。引用キーのパターンと同じ書き方 (既定：key)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Only this page.</source>
            <translation>このページのみ。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Password of a protected PDF.</source>
            <translation>保護された PDF のパスワード。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Recognise the text of a scan with “tesseract”, and keep it for searching.</source>
            <translation>スキャン画像の文字を「tesseract」で認識し、検索用に保存します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Language of the scan in tesseract's notation: eng, deu, eng+fra.</source>
            <translation>スキャン画像の言語 (tesseract の表記)：eng、deu、eng+fra。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Saved: {n} files.</source>
            <translation>
                <numerusform>保存しました：ファイル {n} 個。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr</source>
            <translation>この PDF はスキャン画像で、テキストがありません。文字を認識するには：paperdesk text {paper} --ocr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attached: {n} files.</source>
            <translation>
                <numerusform>添付しました：ファイル {n} 個。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE</source>
            <translation>「{paper}」にはまだ PDF がありません。添付するには：paperdesk attach {paper} FILE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>No text was recognised in this scan. Check the language given with --language.</source>
            <translation>このスキャン画像から文字を認識できませんでした。--language で指定した言語を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Missing: {n}.</source>
            <translation>見つからないもの：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let browsers and editors on this computer access the library until you press Ctrl+C.</source>
            <translation>Ctrl+C を押すまで、このコンピューターのブラウザーとエディターにライブラリへのアクセスを許可します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Serve an assistant through the Model Context Protocol on standard input and output, read-only by default.</source>
            <translation>標準入出力で、Model Context Protocol によりアシスタントに応答します。既定では読み取り専用です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Port to listen on; 0 picks a free one (default: from the settings).</source>
            <translation>待ち受けるポート。0 で空いているポートを使います (既定：設定の値)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Where papers from browsers go.</source>
            <translation>ブラウザーからの論文の送り先。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let every program change the library that asks for it, without a question.</source>
            <translation>求めてきたすべてのプログラムに、確認なしでライブラリの変更を許可します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Allow it to add notes, tags, stars and collections.</source>
            <translation>メモ、タグ、スター、コレクションの追加を許可します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?</source>
            <translation>「{program}」が、論文、メモ、タグ、コレクションの追加、変更、削除の許可を求めています。許可しますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.</source>
            <translation>PaperDesk は {address} で、このコンピューターのプログラムからの要求を受け付けています。Ctrl+C を押すと停止します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>a connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” may not change the library: nobody can be asked.</source>
            <translation>「{program}」はライブラリを変更できません。確認する相手がいません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List possible duplicates with the reasons, most certain first.

Certain duplicates can be merged here; compare the others side by side in the window.</source>
            <translation>重複と思われるものを、理由とともに確実な順に一覧表示します。

確実な重複はここで統合できます。ほかはウィンドウで並べて比較してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List records merged into papers, newest first, with their numbers for `keep-both`.</source>
            <translation>論文に統合したレコードを、`keep-both` で使う番号とともに新しい順に一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Turn merged record NUMBER back into a separate paper. You can undo this.</source>
            <translation>統合したレコード NUMBER を独立した論文に戻します。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merge certain duplicates in one step that can be undone.</source>
            <translation>確実な重複を 1 回の操作で統合します。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Mark two papers as permanently different.</source>
            <translation>2 つの論文を今後も別のものとして扱います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Maximum number to list (default: 50).</source>
            <translation>一覧の最大数 (既定：50)。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>{n} pairs, {sure} of them certain. Merge those with --merge.</source>
            <translation>
                <numerusform>{n} 組、うち {sure} 組は確実。確実なものを統合するには --merge を指定してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one work in two versions</source>
            <translation>確実に同じ著作の 2 つのバージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one work in two versions</source>
            <translation>おそらく同じ著作の 2 つのバージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>It is now paper {number}.</source>
            <translation>現在は論文 {number} です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one paper</source>
            <translation>確実に同じ論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one paper</source>
            <translation>おそらく同じ論文</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merged {n} papers into others.</source>
            <translation>
                <numerusform>論文 {n} 件をほかの論文に統合しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>“{record}” into “{paper}” ({reason})</source>
            <translation>「{record}」を「{paper}」に ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>No merged records.</source>
            <translation>統合したレコードはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Marked as different.</source>
            <translation>別のものとしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set fields of papers, or find and replace text in them.

Fields: {fields}. Text can be replaced in: {replaceable}. All changes are one step that can be undone.</source>
            <translation>論文のフィールドを設定するか、その中の文字列を検索して置換します。

フィールド：{fields}。文字列を置換できるフィールド：{replaceable}。すべての変更は 1 つの操作となり、元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Edited: {n} papers.</source>
            <translation>
                <numerusform>編集しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set a field; can be repeated.</source>
            <translation>フィールドを設定。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Text to find, ignoring case.</source>
            <translation>検索する文字列 (大文字と小文字を区別しません)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replacement text.</source>
            <translation>置換後の文字列。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Search only this field.</source>
            <translation>このフィールドのみ検索します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match case.</source>
            <translation>大文字と小文字を区別します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match whole fields only.</source>
            <translation>フィールド全体が一致する場合のみ。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Only show what --replace would change.</source>
            <translation>--replace で変更される内容を表示するだけです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>{n} papers would change.</source>
            <translation>
                <numerusform>論文 {n} 件が変更されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replaced in {n} papers.</source>
            <translation>
                <numerusform>論文 {n} 件で置換しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Give --set FIELD=VALUE, or --find TEXT and --replace TEXT.</source>
            <translation>--set FIELD=VALUE、または --find TEXT と --replace TEXT を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>“{text}” is not of the form FIELD=VALUE.</source>
            <translation>「{text}」は FIELD=VALUE の形式ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>--dry-run can only be used with --find and --replace.</source>
            <translation>--dry-run は --find と --replace とともにのみ使えます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow and manage feeds.</source>
            <translation>フィードを購読、管理します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily, a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience), or the address of a page showing one of these.</source>
            <translation>ADDRESS のフィード、Web ページからリンクされたフィード、または OPML ファイルのフィードを購読します。

ADDRESS には、arXiv の分野 (cs.LG)、arXiv の検索式 (au:tegmark AND grokking)、hf:daily、検索 (hf:search effective theory, openalex: grokking, s2: grokking)、分野 (biorxiv: neuroscience)、またはこれらを表示するページのアドレスも指定できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>List feeds with their unread papers, last successful refresh and errors.</source>
            <translation>フィードを、未読の論文数、最後に成功した更新、エラーとともに一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each.</source>
            <translation>フィードの状態 (失敗、終了、移転、途絶えたもの) と、それぞれから保管した論文の数を表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Stop following feeds, given by ID or address. Their papers are kept.</source>
            <translation>ID またはアドレスで指定したフィードの購読をやめます。論文は残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Move feeds, given by ID or address, to a folder, creating it if necessary.</source>
            <translation>ID またはアドレスで指定したフィードをフォルダーに移動します。フォルダーがなければ作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`.</source>
            <translation>OPML ファイル (- は標準入力) のフィードを、フォルダーごと購読します。続けて `feeds refresh` を実行してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Export feeds and their folders as OPML.</source>
            <translation>フィードとフォルダーを OPML としてエクスポートします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh all feeds, or those given by ID or address.</source>
            <translation>すべてのフィード、または ID かアドレスで指定したフィードを更新します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh due feeds while the window is closed, with a systemd timer.</source>
            <translation>ウィンドウを閉じている間、更新時刻になったフィードを systemd のタイマーで更新します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only list the available feeds with their first entries.</source>
            <translation>利用できるフィードと最初の項目を一覧表示するだけです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Folder, such as "Physics/Condensed"; "" for none.</source>
            <translation>フォルダー。例："Physics/Condensed"。"" はフォルダーなし。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh only feeds that are due.</source>
            <translation>更新時刻になったフィードのみ更新します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Interval: 15m, 2h or 1d (default: 2h).</source>
            <translation>間隔：15m、2h、または 1d (既定：2h)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Mail the digest after each refresh, as configured in the window.</source>
            <translation>更新のたびに、ウィンドウでの設定に従ってダイジェストをメールで送ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only print a crontab line.</source>
            <translation>crontab の行を出力するだけです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Remove the timer.</source>
            <translation>タイマーを削除します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new.</source>
            <translation>{feed}：新着 {n} 件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds moved.</source>
            <translation>
                <numerusform>フィード {n} 件を移動しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds written to {file}.</source>
            <translation>
                <numerusform>フィード {n} 件を {file} に書き込みました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Written: {files}.</source>
            <translation>書き込みました：{files}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Start it with: {command}</source>
            <translation>開始するには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The page has another feed: {title}, {address}</source>
            <translation>このページには別のフィードもあります：{title}、{address}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds removed.</source>
            <translation>
                <numerusform>フィード {n} 件を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>None of the feeds could be refreshed.</source>
            <translation>どのフィードも更新できませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>You are not following any feeds yet.</source>
            <translation>まだフィードを購読していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list</source>
            <translation>フィード「{name}」は購読していません。フィードの一覧：paperdesk feeds list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>standard input</source>
            <translation>標準入力</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>--due cannot be combined with feed names.</source>
            <translation>--due はフィード名と組み合わせることはできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer was removed.</source>
            <translation>タイマーを削除しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>There is no timer.</source>
            <translation>タイマーはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new</source>
            <translation>{feed}：新着 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Nothing was refreshed.</source>
            <translation>何も更新しませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({n} unread, last refreshed: {time})</source>
            <translation>(未読 {n} 件、最終更新：{time})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; last refresh {checked}, {new} new)</source>
            <translation>({state}。受信 {brought} 件、保管 {kept} 件、受信箱 {waiting} 件。最新の項目 {news}。最終更新 {checked}、新着 {new} 件)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer is running.</source>
            <translation>タイマーは動作中です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>(moved to {address})</source>
            <translation>({address} に移転)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>ok</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>List the steps you took, newest first, with their numbers for `undo` and `redo`.</source>
            <translation>行った操作を、`undo` と `redo` で使う番号とともに新しい順に一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undo the last step, or the step with this number, even after a restart.</source>
            <translation>直前の操作、またはこの番号の操作を元に戻します。再起動後も可能です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redo the last undone step, or the step with this number.</source>
            <translation>最後に元に戻した操作、またはこの番号の操作をやり直します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Maximum number of steps (default: 20).</source>
            <translation>操作の最大数 (既定：20)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undid: {step}.</source>
            <translation>元に戻しました：{step}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redid: {step}.</source>
            <translation>やり直しました：{step}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>under way</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <location filename="../../paperdesk/library/clashes.py" />
            <source>undone</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>No steps yet.</source>
            <translation>まだ操作はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to undo.</source>
            <translation>元に戻す操作はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to redo.</source>
            <translation>やり直す操作はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Check and renew citation keys, and set their pattern.</source>
            <translation>引用キーの確認と更新、パターンの設定を行います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year".</source>
            <translation>新しいキーの PATTERN を表示または設定します。"" で "auth.lower + shorttitle(3,3) + year" に戻ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist.</source>
            <translation>BibTeX が区別できないキー、LaTeX で使えないキー、使えない以前のキーを一覧表示します。あれば終了コードは 1 です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Create new keys for the papers matching QUERY, in the order in which they were added.</source>
            <translation>QUERY に一致する論文の新しいキーを、追加した順に作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Include keys that you already used elsewhere; they remain as aliases.</source>
            <translation>すでにほかで使ったキーも含めます。以前のキーは別名として残ります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/keys.py" />
            <source>New citation keys: {n} papers.</source>
            <translation>
                <numerusform>新しい引用キー：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Give a query to choose the papers that get new keys, such as tag:draft.</source>
            <translation>新しいキーを付ける論文を検索式で指定してください。例：tag:draft。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>No problems with citation keys.</source>
            <translation>引用キーに問題はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share collections with the people of your lab, through a PostgreSQL server.</source>
            <translation>PostgreSQL サーバーを使って、研究室のメンバーとコレクションを共有します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database.</source>
            <translation>ADDRESS (postgresql://USER@HOST/DATABASE) のデータベースに研究室を作成します。USER はデータベースの所有者です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Upgrade a lab created by an earlier version; ADDRESS is the one it was created with.</source>
            <translation>以前のバージョンで作成した研究室をアップグレードします。ADDRESS は作成時のアドレスです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days.</source>
            <translation>NAME を招待します。出力された招待を本人だけに送ってください。14 日以内に 1 人だけ参加できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Join a lab with an INVITATION; - reads it from standard input.</source>
            <translation>INVITATION で研究室に参加します。- は標準入力から読みます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared.</source>
            <translation>COLLECTION を研究室全体と共有します。自分のメモ、タグ、スターは共有されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have.</source>
            <translation>COLLECTION の共有をやめます。所有者か、共有した本人だけが実行できます。手元の論文は全員に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Sync with your lab now.</source>
            <translation>今すぐ研究室と同期します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show your role, the shared collections and what is waiting, without asking the server.</source>
            <translation>自分の役割、共有コレクション、未処理のものを、サーバーに問い合わせずに表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List the members and their roles.</source>
            <translation>メンバーとその役割を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Change the role of NAME: owners manage members, editors share and change, readers only read.</source>
            <translation>NAME の役割を変更します。所有者はメンバーの管理、編集者は共有と変更、閲覧者は閲覧のみができます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Remove NAME from the lab. They keep their papers, and their changes stay in the log.</source>
            <translation>NAME を研究室から外します。本人の論文は手元に残り、変更は記録に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Leave the lab. Its collections and papers stay in your library.</source>
            <translation>研究室から退出します。研究室のコレクションと論文は自分のライブラリに残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show who added and changed what, newest first, for all papers or one PAPER.</source>
            <translation>すべての論文または 1 つの PAPER について、誰が何を追加、変更したかを新しい順に表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List fields that members changed at the same time. The last value of each is shown until you decide.</source>
            <translation>メンバーが同時に変更したフィールドを一覧表示します。決めるまでは、それぞれ最後の値が表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync.</source>
            <translation>CONFLICT (名前で指定) の VALUE を番号で選びます。次の同期で全員に届きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Name of the lab.</source>
            <translation>研究室の名前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your name in the lab.</source>
            <translation>研究室での自分の名前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Their role.</source>
            <translation>相手の役割。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share with this member only; can be repeated.</source>
            <translation>このメンバーとのみ共有。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Also share attached files, up to 200 MB each.</source>
            <translation>添付ファイルも共有します (1 個 200 MB まで)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Do not contact the server, for example if it no longer exists.</source>
            <translation>サーバーに接続しません (サーバーがもうない場合など)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Maximum number of changes.</source>
            <translation>変更の最大数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>editor</source>
            <translation>編集者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>reader</source>
            <translation>閲覧者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME</source>
            <translation>研究室「{title}」を作成しました。あなたが所有者です。ほかの人を招待するには：paperdesk lab invite NAME</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>(invited)</source>
            <translation>(招待中)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose a password for {place}</source>
            <translation>{place} のパスワードを決めてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with {people}.</source>
            <translation>{collection} を {people} と共有しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with the whole lab.</source>
            <translation>{collection} を研究室全体と共有しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>You are {name} ({role}) in the lab “{lab}” at {place}.</source>
            <translation>{place} の研究室「{lab}」で、あなたは {name} ({role}) です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Papers changed here since: {n}.</source>
            <translation>それ以降にここで変更した論文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} の役割は{role}になりました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is no longer in the lab.</source>
            <translation>{name} は研究室から外れました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You have left the lab. Its collections stay in your library.</source>
            <translation>研究室から退出しました。研究室のコレクションは自分のライブラリに残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers sent: {n}.</source>
            <translation>送信した論文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers received: {n}.</source>
            <translation>受信した論文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is upgraded.</source>
            <translation>研究室をアップグレードしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is up to date already.</source>
            <translation>研究室はすでに最新です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Nothing has been changed yet.</source>
            <translation>まだ何も変更されていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab agrees on everything.</source>
            <translation>研究室内の違いはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Password for {place}</source>
            <translation>{place} のパスワード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your password is not stored: you are asked for it each time.</source>
            <translation>パスワードは保存されません。毎回入力を求められます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>New collections: {names}.</source>
            <translation>新しいコレクション：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>No longer shared: {names}. Your papers stay as they are.</source>
            <translation>共有が終了しました：{names}。手元の論文はそのまま残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Not readable, tried again next time: {n}.</source>
            <translation>読み取れないため、次回再試行します：{n} 件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>You are in the lab.</source>
            <translation>研究室に参加しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>{collection} is no longer shared.</source>
            <translation>{collection} の共有をやめました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (whole lab)</source>
            <translation>共有中：{title} (研究室全体)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (some members)</source>
            <translation>共有中：{title} (一部のメンバー)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The last attempt failed: {reason}</source>
            <translation>前回は失敗しました：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>(empty)</source>
            <translation>(空)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>somebody</source>
            <translation>だれか</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Manage linked files: exports kept up to date while the window is open, and by `linked update`.</source>
            <translation>リンクファイルを管理します。ウィンドウを開いている間と `linked update` の実行時に、最新の状態に保たれるエクスポートです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY.</source>
            <translation>FILE、またはフォルダー FILE 内の文献ノートを、QUERY に一致する論文に合わせて最新に保ちます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List linked files and the result of their last update.</source>
            <translation>リンクファイルと前回の更新の結果を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Update linked files whose papers have changed. Exit code 1 if an update fails.</source>
            <translation>論文が変わったリンクファイルを更新します。更新に失敗すると終了コードは 1 です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Stop updating FILE. The file itself is kept.</source>
            <translation>FILE の更新をやめます。ファイル自体は残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing.</source>
            <translation>DOCUMENT (.tex .aux .bcf .md .qmd .typ) で引用した論文を一覧表示します。キーが見つからなければ終了コードは 1 です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Format (default: from the file extension).</source>
            <translation>形式 (既定：ファイルの拡張子から)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Leave out abstracts.</source>
            <translation>抄録を省きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write accented letters as LaTeX commands.</source>
            <translation>アクセント付きの文字を LaTeX コマンドで書きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Export these papers to this file.</source>
            <translation>これらの論文をこのファイルにエクスポートします。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers, updated {time}</source>
            <translation>
                <numerusform>論文 {n} 件、更新 {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is no longer updated.</source>
            <translation>{file} は今後更新されません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, {missing} missing.</source>
            <translation>
                <numerusform>引用した論文 {n} 件、見つからないもの {missing} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, exported to {file}, {missing} missing.</source>
            <translation>
                <numerusform>引用した論文 {n} 件、{file} にエクスポート済み、見つからないもの {missing} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is not a linked file. List linked files with: paperdesk linked list</source>
            <translation>{file} はリンクファイルではありません。リンクファイルの一覧：paperdesk linked list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>No linked files.</source>
            <translation>リンクファイルはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>no paper has the key “{key}”</source>
            <translation>キー「{key}」の論文はありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>“{key}” is a former key of “{present}”</source>
            <translation>「{key}」は「{present}」の以前のキーです</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Check the references matching QUERY. Exit code 1 if problems remain.

Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys. An arrow shows what --fix would change.</source>
            <translation>QUERY に一致する参考文献を検査します。問題が残れば終了コードは 1 です。

欠けているフィールド、無効な識別子、ページ、日付、残った HTML と TeX、大文字、キーの問題を見つけます。矢印は --fix による変更を示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Run only this check; can be repeated.</source>
            <translation>この検査のみ実行。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Fix certain problems in one step that can be undone.</source>
            <translation>確実な問題を 1 回の操作で修正します。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixed} fixed.</source>
            <translation>{n} 件見つかり、{fixed} 件修正しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixable} can be fixed with --fix.</source>
            <translation>{n} 件見つかり、{fixable} 件は --fix で修正できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Add papers by identifier or address (default: read from standard input).</source>
            <translation>識別子またはアドレスで論文を追加します (既定：標準入力から読みます)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Look up papers without authors and date at arXiv and Crossref, and fill in certain matches.</source>
            <translation>著者と日付のない論文を arXiv と Crossref で照会し、確実に一致したものを補います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Fetch and attach open-access PDFs. Papers without one are listed with their web pages.</source>
            <translation>オープンアクセスの PDF を取得して添付します。PDF のない論文は Web ページとともに一覧表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Check Crossref for corrections and retractions of kept papers, or of those given, and mark them.</source>
            <translation>保管した論文または指定した論文の訂正と撤回を Crossref で確認し、印を付けます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Where the papers go.</source>
            <translation>論文の追加先。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers were added.</source>
            <translation>論文は追加されませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>{title}: {type}, see {address}</source>
            <translation>{title}：{type}、{address} を参照</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers to look up.</source>
            <translation>照会する論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No new retractions or corrections.</source>
            <translation>新しい撤回や訂正はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>no certain match</source>
            <translation>確実な一致なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window.</source>
            <translation>論文ライブラリを管理します。フィードの購読、検索、タグ付け、注釈、エクスポートができます。コマンドなしではウィンドウを開きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Write a log of messages at this level and above (the window uses info).</source>
            <translation>このレベル以上のメッセージのログを書き込みます (ウィンドウでは info)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>The input is not valid UTF-8. Nothing was changed.</source>
            <translation>入力が有効な UTF-8 ではありません。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning, with a small model that analyses your papers on this computer.</source>
            <translation>このコンピューターで論文を分析する小さなモデルを使った意味検索。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Show which model is used and how many papers it has analysed.</source>
            <translation>使っているモデルと、分析済みの論文の数を表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped.</source>
            <translation>新しい論文と変更された論文、および有効にしている場合は PDF のページを分析します。中断したところから再開します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Download the model, unless `packaging/run setup --all` has already installed it.</source>
            <translation>モデルをダウンロードします (`packaging/run setup --all` でインストール済みの場合は不要)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn on search by meaning, with PaperDesk's model or your own.</source>
            <translation>PaperDesk のモデルまたは自分のモデルで、意味検索を有効にします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn off search by meaning. Existing data is kept.</source>
            <translation>意味検索を無効にします。既存のデータは残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Folder with your own model.</source>
            <translation>自分のモデルのフォルダー。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Whether to analyse the pages of PDFs as well.</source>
            <translation>PDF のページも分析するかどうか。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Go back to PaperDesk's model.</source>
            <translation>PaperDesk のモデルに戻します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{model}: {done} of {n} papers analysed.</source>
            <translation>
                <numerusform>{model}：論文 {n} 件中 {done} 件を分析済み。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{n} papers analysed.</source>
            <translation>
                <numerusform>論文 {n} 件を分析しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{name} saved to {file}.</source>
            <translation>{name} を {file} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{what}: {done} of {total} MB</source>
            <translation>{what}：{done} / {total} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is on, with {model}.</source>
            <translation>意味検索は {model} で有効です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is off.</source>
            <translation>意味検索は無効です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>The pages of {n} papers analysed.</source>
            <translation>
                <numerusform>論文 {n} 件のページを分析しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Cite from LibreOffice Writer: install, remove or save its PaperDesk extension.</source>
            <translation>LibreOffice Writer から引用：PaperDesk の拡張機能をインストール、削除、保存します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Install the extension in LibreOffice, for your user; run it again after an update.</source>
            <translation>拡張機能を LibreOffice に現在のユーザー用としてインストールします。更新後はもう一度実行してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Remove the extension from LibreOffice; documents keep their citations.</source>
            <translation>拡張機能を LibreOffice から削除します。文書の引用は残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find.</source>
            <translation>拡張機能を FILE (.oxt) として保存します。PaperDesk が見つけられない LibreOffice で開くためのものです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Port where PaperDesk listens (default: from the settings).</source>
            <translation>PaperDesk が待ち受けるポート (既定：設定の値)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installed. Start LibreOffice again: Writer then has a PaperDesk menu.</source>
            <translation>インストールしました。LibreOffice を再起動すると、Writer に PaperDesk メニューが表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Removed. Start LibreOffice again.</source>
            <translation>削除しました。LibreOffice を再起動してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Saved {file}. Open it with LibreOffice to install it.</source>
            <translation>{file} を保存しました。LibreOffice で開くとインストールできます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Delete papers permanently. Feeds do not bring them back. This cannot be undone.</source>
            <translation>論文を完全に削除します。フィードから再び届くことはありません。元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add tags to papers, or remove them.</source>
            <translation>論文にタグを追加または削除します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add a Markdown note to a paper (- to read it from standard input).</source>
            <translation>論文に Markdown のメモを追加します (- は標準入力から読みます)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to add; can be repeated.</source>
            <translation>追加するタグ。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to remove; can be repeated.</source>
            <translation>外すタグ。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Star papers.</source>
            <translation>論文にスターを付けます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstar papers.</source>
            <translation>論文のスターを外します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as read.</source>
            <translation>論文を既読にします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as unread.</source>
            <translation>論文を未読にします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Keep papers in the library.</source>
            <translation>論文をライブラリに保管します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismiss papers from the inbox.</source>
            <translation>論文を受信箱から除外します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Move papers to the trash.</source>
            <translation>論文をゴミ箱に移動します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restore trashed or dismissed papers.</source>
            <translation>ゴミ箱の論文や除外した論文を復元します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Starred: {n} papers.</source>
            <translation>
                <numerusform>スターを付けました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstarred: {n} papers.</source>
            <translation>
                <numerusform>スターを外しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as read: {n} papers.</source>
            <translation>
                <numerusform>既読にしました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as unread: {n} papers.</source>
            <translation>
                <numerusform>未読にしました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Kept: {n} papers.</source>
            <translation>
                <numerusform>保管しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismissed: {n} papers.</source>
            <translation>
                <numerusform>論文 {n} 件を除外しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Trashed: {n} papers.</source>
            <translation>
                <numerusform>ゴミ箱に移動しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Purged: {n} papers.</source>
            <translation>
                <numerusform>完全に削除しました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tagged: {n} papers.</source>
            <translation>
                <numerusform>タグ付けしました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Noted: {n} papers.</source>
            <translation>
                <numerusform>メモを付けました：論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>The note is empty. Give its text, or - to read it from standard input.</source>
            <translation>メモが空です。本文を指定するか、標準入力から読む場合は - を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Name a tag with --add or --remove.</source>
            <translation>--add または --remove でタグを指定してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore the backup from {time} ({n} papers)?</source>
            <translation>
                <numerusform>{time} のバックアップ (論文 {n} 件) を復元しますか？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.</source>
            <translation>これで正しければ「paperdesk backup create --yes」を、そうでなければ「paperdesk backup restore」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>{question} Nothing was changed. To confirm, run the command again with --yes.</source>
            <translation>{question} 何も変更していません。実行するには、--yes を付けてもう一度コマンドを実行してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Password for {name} (press Enter to skip)</source>
            <translation>{name} のパスワード (Enter で飛ばす)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”.</source>
            <translation>「paperdesk backup restore」でバックアップを復元するか、「paperdesk begin」で空のライブラリを作成してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”.</source>
            <translation>「paperdesk check --repair」で修復するか、「paperdesk backup restore」でバックアップを復元してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>The password is not correct.</source>
            <translation>パスワードが違います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Manage rules for papers that arrive in the inbox.</source>
            <translation>受信箱に届く論文のルールを管理します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>List rules in order.</source>
            <translation>ルールを順に一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`.</source>
            <translation>QUERY に一致する新着論文のルールを追加します。まず `rules try QUERY` で試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Remove a rule by ID or NAME. Its past actions are kept.</source>
            <translation>ID または NAME でルールを削除します。これまでの処理結果は残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Show what QUERY would have found among the latest papers, without changing anything.</source>
            <translation>QUERY が最近の論文から見つけるはずだったものを、何も変更せずに表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Action: hide, star, keep, notify or tag:NAME.</source>
            <translation>操作：hide、star、keep、notify、または tag:NAME。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Name of the rule (default: QUERY).</source>
            <translation>ルールの名前 (既定：QUERY)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>期限：30d、2w、6m、1y、または 2027-01-31 のような日付。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Number of papers to test.</source>
            <translation>試す論文の数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Removed: {name}</source>
            <translation>削除しました：{name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>{rule}, until {day}</source>
            <translation>{rule}、{day} まで</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There are no rules.</source>
            <translation>ルールはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There is no rule “{name}”. List the rules with: paperdesk rules list</source>
            <translation>ルール「{name}」はありません。ルールの一覧：paperdesk rules list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search papers; without QUERY, list all that are not dismissed or in the trash.</source>
            <translation>論文を検索します。QUERY がなければ、除外済みとゴミ箱以外のすべてを一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show a paper in full, by ID or citation key.</source>
            <translation>ID または引用キーで指定した論文の全情報を表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>List tags with their number of papers.</source>
            <translation>タグとその論文数を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show the size and location of the library.</source>
            <translation>ライブラリのサイズと場所を表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Manage the full-text index.</source>
            <translation>全文索引を管理します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show whether the index is up to date.</source>
            <translation>索引が最新かどうかを表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Rebuild the index from the library, and read PDFs that have not been read yet.</source>
            <translation>ライブラリから索引を作り直し、まだ読み取っていない PDF を読み取ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Maximum number of results.</source>
            <translation>結果の最大数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Find papers similar to a paper (ID or key) or a text.</source>
            <translation>論文 (ID またはキー) または文章に似た論文を検索します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search by meaning as well.</source>
            <translation>意味検索も行います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>withdrawn</source>
            <translation>取り下げ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>retracted</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>dismissed</source>
            <translation>除外済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>reading</source>
            <translation>読書中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>annotated</source>
            <translation>注釈付き</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>conflicting</source>
            <translation>競合あり</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>feeds</source>
            <translation>フィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>size bytes</source>
            <translation>サイズ (バイト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>p. {page}: {text}</source>
            <translation>p. {page}：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Other value of {field}: {value}</source>
            <translation>{field} の別の値：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>There is no index yet; the next search builds it.</source>
            <translation>まだ索引はありません。次の検索で作成されます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{indexed} of {n} papers indexed, {waiting} changed since.</source>
            <translation>
                <numerusform>論文 {n} 件中 {indexed} 件を索引化済み、その後の変更 {waiting} 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed, {read} of them with the text of their PDFs.</source>
            <translation>
                <numerusform>論文 {n} 件を索引化しました。うち {read} 件は PDF のテキスト付き。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed.</source>
            <translation>
                <numerusform>論文 {n} 件を索引化しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update</source>
            <translation>
                <numerusform>論文 {n} 件中 {left} 件は未分析です。分析するには：paperdesk meaning update</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No similar papers found.</source>
            <translation>似た論文は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Published</source>
            <translation>掲載</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Standing</source>
            <translation>出版状況</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Key</source>
            <translation>キー</translation>
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
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Note: {text}</source>
            <translation>メモ：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>“{quote}” {text}</source>
            <translation>「{quote}」{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>read</source>
            <translation>既読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No tags yet.</source>
            <translation>まだタグはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Use either QUERY or --like, not both.</source>
            <translation>QUERY と --like は、どちらか一方を使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>(unknown)</source>
            <translation>(不明)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Recent changes may not be found yet. {error}</source>
            <translation>最近の変更はまだ検索できない場合があります。{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Seen</source>
            <translation>掲載元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Usage:</source>
            <translation>使い方：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Options</source>
            <translation>オプション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show this message and exit.</source>
            <translation>このヘルプを表示して終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show the version and exit.</source>
            <translation>バージョンを表示して終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>default: {default}</source>
            <translation>既定：{default}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>required</source>
            <translation>必須</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: {message}</source>
            <translation>エラー：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Try '{command} {option}' for help.</source>
            <translation>ヘルプを見るには「{command} {option}」を実行してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing command.</source>
            <translation>コマンドがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing argument</source>
            <translation>引数がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing option</source>
            <translation>オプションがありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Choose from:
	{choices}</source>
            <translation>次から選択：
	{choices}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such option {name!r}.</source>
            <translation>オプション {name!r} はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such command {name!r}.</source>
            <translation>コマンド {name!r} はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Did you mean {possibility}?</source>
            <translation>{possibility} のことですか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>(次のいずれかのことですか：{possibilities})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra argument ({args})</source>
            <translation>余分な引数があります ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra arguments ({args})</source>
            <translation>余分な引数があります ({args})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>{param_hint} の値が無効です：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value: {message}</source>
            <translation>値が無効です：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires an argument.</source>
            <translation>オプション {name!r} には引数が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>オプション {name!r} には引数が {nargs} 個必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} does not take a value.</source>
            <translation>オプション {name!r} は値を取りません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} は {choices} のいずれでもありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} は有効な {number_type} ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value} is not in the range {range}.</source>
            <translation>{value} は範囲 {range} にありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} は存在しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} はファイルです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} はディレクトリです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} は読み取れません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>directory</source>
            <translation>ディレクトリ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>path</source>
            <translation>パス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Repeat for confirmation</source>
            <translation>確認のためもう一度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: The two entered values do not match.</source>
            <translation>エラー：入力した 2 つの値が一致しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: invalid input</source>
            <translation>エラー：無効な入力</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Command line</source>
            <translation>コマンドライン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.</source>
            <translation>`paperdesk` はウィンドウと同じライブラリを使います。すべてのコマンドで `--library DIR` と `--json` を使えます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>If a command fails, its exit code is 1.</source>
            <translation>コマンドが失敗すると、終了コードは 1 になります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>With `--json` it prints an object with the error; error codes stay the same from release to release:</source>
            <translation>`--json` を付けると、エラーを含むオブジェクトを出力します。エラーコードはバージョンが変わっても同じです：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

The format is detected from the content; see --list-formats.</source>
            <translation>ファイル (- は標準入力)、PDF、PDF のフォルダー、または Zotero のデータフォルダーから論文をインポートします。

形式は内容から判別されます。--list-formats を参照。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Export papers matching QUERY (default: all that are not dismissed or in the trash).

The format is taken from --format or from the file extension; see --list-formats.</source>
            <translation>QUERY に一致する論文をエクスポートします (既定：除外済みとゴミ箱以外のすべて)。

形式は --format またはファイルの拡張子で決まります。--list-formats を参照。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Input format (default: detected).</source>
            <translation>入力形式 (既定：自動判別)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the supported formats.</source>
            <translation>対応している形式を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Where new papers go.</source>
            <translation>新しい論文の追加先。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Tag to add to all papers; can be repeated.</source>
            <translation>すべての論文に追加するタグ。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Encoding of files that are not UTF-8 (default: detected).</source>
            <translation>UTF-8 以外のファイルの文字コード (既定：自動判別)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Password of protected PDFs (default: ask).</source>
            <translation>保護された PDF のパスワード (既定：入力を求める)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Only show what would happen.</source>
            <translation>実行した場合の結果を表示するだけです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Format; see --list-formats.</source>
            <translation>形式。--list-formats を参照。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the formats and their purposes.</source>
            <translation>形式とその用途を一覧表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write to this file; - for standard output.</source>
            <translation>このファイルに書き込みます。- は標準出力です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Leave out this part; can be repeated.</source>
            <translation>この部分を省きます。繰り返し指定可。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Same as --without abstracts.</source>
            <translation>--without abstracts と同じです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Include notes.</source>
            <translation>メモを含めます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Merged: “{record}” into “{paper}” ({reason})</source>
            <translation>統合しました：「{record}」を「{paper}」に ({reason})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>To compare: “{record}” and “{paper}” ({reason})</source>
            <translation>要比較：「{record}」と「{paper}」({reason})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{n} papers exported to {file}.</source>
            <translation>
                <numerusform>論文 {n} 件を {file} にエクスポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Name something to import.</source>
            <translation>インポートするものを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import a Zotero folder on its own, and other files with a separate command.</source>
            <translation>Zotero のフォルダーは単独で、ほかのファイルは別のコマンドでインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a PDF. Import PDFs and other files with separate commands.</source>
            <translation>{name} は PDF ではありません。PDF とほかのファイルは別々のコマンドでインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} was not found where its record says, so it was not attached.</source>
            <translation>{name} はレコードに記された場所にないため、添付しませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Would be: {summary}</source>
            <translation>実行した場合：{summary}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>and {n} more; use --json to list all</source>
            <translation>ほか {n} 件。すべて表示するには --json を使います</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.</source>
            <translation>{name} は不明な文字コードです。utf-8、cp1252、koi8-r、gb18030 などを試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{file} was read as {charset}. If that is wrong, use --encoding.</source>
            <translation>{file} は {charset} として読み取りました。違う場合は --encoding を使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.</source>
            <translation>ライブラリ全体 (論文、メモ、フィード、ファイル、すべてのテーブル) をオープンな形式で FOLDER にエクスポートします。

FOLDER は新規、空、または以前のエクスポートである必要があります。以前のエクスポートは更新されます。内容は README に説明されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Create a library in the empty or new folder given by --library from an `export-all` FOLDER.</source>
            <translation>`export-all` の FOLDER から、--library で指定した空または新規のフォルダーにライブラリを作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Exported to {folder}</source>
            <translation>{folder} にエクスポートしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Imported into {folder}</source>
            <translation>{folder} にインポートしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/whole.py" />
            <source>{what}: {n} papers, {rows} rows, {files} files.</source>
            <translation>
                <numerusform>{what}：論文 {n} 件、{rows} 行、ファイル {files} 個。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Files that are missing or have been changed: {names}</source>
            <translation>見つからないか、変更されたファイル：{names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted.</source>
            <translation>ウィンドウを開きます。インポートするファイル、追加する論文、paperdesk:// のアドレスを指定できます。`window` は省略できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Save a screenshot to FILE and exit.</source>
            <translation>スクリーンショットを FILE に保存して終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Window size in pixels.</source>
            <translation>ウィンドウのサイズ (ピクセル)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Theme to use instead of the configured one.</source>
            <translation>設定の代わりに使うテーマ。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Search for this.</source>
            <translation>これを検索します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Go to the paper with this ID or citation key.</source>
            <translation>この ID または引用キーの論文に移動します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Screenshot saved to {file}</source>
            <translation>スクリーンショットを {file} に保存しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>write it as 1280x820</source>
            <translation>1280x820 のように書いてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <source>Could not copy an attached file into the library: {reason}.</source>
            <translation>添付ファイルをライブラリにコピーできませんでした：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <location filename="../../paperdesk/jobs/save_files.py" />
            <source>Copying attached files</source>
            <translation>添付ファイルをコピーしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts</source>
            <translation>競合「{name}」はありません。競合の一覧：paperdesk devices conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>Choose a value from 1 to {most}.</source>
            <translation>1 から {most} までの値を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/documents.py" />
            <source>Changes from another device are damaged and cannot be read.</source>
            <translation>別のデバイスからの変更が壊れていて読み取れません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/exchange.py" />
            <source>PaperDesk is already syncing with your other devices. Try again in a moment.</source>
            <translation>PaperDesk はすでにほかのデバイスと同期しています。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.</source>
            <translation>{folder} は新しいバージョンの PaperDesk で設定されました。このデバイスの PaperDesk を更新してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} is missing, empty or not yet copied to this device. Your library was not changed. Wait until it arrives, or check that the program that copies it is running.</source>
            <translation>{folder} がないか、空か、まだこのデバイスにコピーされていません。ライブラリは変更していません。届くのを待つか、コピーするプログラムが動いているか確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} belongs to a different library. Your library was not changed.</source>
            <translation>{folder} は別のライブラリのものです。ライブラリは変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.</source>
            <translation>{folder} に書き込めませんでした：{reason}。変更はこのデバイスに残り、後で送信されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/incoming.py" />
            <source>Receiving changes from your other devices</source>
            <translation>ほかのデバイスからの変更を受信しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER</source>
            <translation>{folder} にはすでにライブラリがあります。このライブラリと一つにするには：paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is not empty. Choose an empty folder.</source>
            <translation>{folder} は空ではありません。空のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; otherwise, use: paperdesk devices init FOLDER</source>
            <translation>{folder} にはまだライブラリがありません。別のデバイスで設定した場合は {marker} が届くまで待ち、そうでなければ次を実行してください：paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is encrypted. Its passphrase is required.</source>
            <translation>{folder} は暗号化されています。パスフレーズが必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is the library's own folder, or one of the two contains the other. An open library must never be copied by other programs. Choose another folder.</source>
            <translation>{folder} はライブラリ自体のフォルダーか、一方が他方に含まれています。開いているライブラリをほかのプログラムでコピーしてはいけません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave</source>
            <translation>このライブラリはすでに {folder} で同期しています。別のフォルダーを使うには、先に次を実行してください：paperdesk devices leave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER</source>
            <translation>このライブラリはこのデバイスだけにあります。ほかのデバイスと同期するには：paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the changes of the lab then come through the folder.</source>
            <translation>{device} はこのライブラリと同じ研究室に参加しています。先にここで研究室から退出してください。論文は残り、以後、研究室の変更はフォルダーを通じて届きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Syncing needs an extra: loro is missing. Install it with: {command}</source>
            <translation>同期には追加パッケージが必要です。loro がありません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices took too long and was stopped.</source>
            <translation>デバイス間の変更の統合に時間がかかりすぎたため、中止しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices failed unexpectedly. Try again.</source>
            <translation>デバイス間の変更の統合に予期せず失敗しました。もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices needed too much memory and was stopped.</source>
            <translation>デバイス間の変更の統合に必要なメモリーが多すぎたため、中止しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/outgoing.py" />
            <source>Preparing changes from this device</source>
            <translation>このデバイスの変更を準備しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/row_spool.py" />
            <source>Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied with the next sync.</source>
            <translation>{folder} に一時ファイルを書き込めませんでした：{reason}。ほかのデバイスでの変更は次回の同期で適用されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Decrypting this folder needs more memory than PaperDesk allows.</source>
            <translation>このフォルダーの復号には、PaperDesk の上限を超えるメモリーが必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>The passphrase is wrong.</source>
            <translation>パスフレーズが違います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Encryption needs an extra: cryptography is missing. Install it with: {command}</source>
            <translation>暗号化には追加パッケージが必要です。cryptography がありません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is not a PDF but {kind}. Download the actual PDF and use that.</source>
            <translation>{name} は PDF ではなく、{kind}です。実際の PDF をダウンロードして使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a zip archive or an Office document</source>
            <translation>ZIP アーカイブまたは Office 文書</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an old Office document</source>
            <translation>古い形式の Office 文書</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a gzip archive</source>
            <translation>gzip アーカイブ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an image</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a PostScript file</source>
            <translation>PostScript ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a DjVu file</source>
            <translation>DjVu ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a JSON response instead of a file</source>
            <translation>ファイルではなく JSON の応答</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an XML file</source>
            <translation>XML ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a Git LFS pointer</source>
            <translation>Git LFS ポインター</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is damaged or not a PDF. Download or copy it again.</source>
            <translation>{name} は壊れているか、PDF ではありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a login page</source>
            <translation>ログインページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pages.py" />
            <source>There is no page {page}; the file has {page_count} pages.</source>
            <translation>ページ {page} はありません。このファイルは {page_count} ページです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is password-protected. Enter its password, or save a copy without one.</source>
            <translation>{name} はパスワードで保護されています。パスワードを入力するか、パスワードなしのコピーを保存してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} has no pages. Download or copy it again.</source>
            <translation>{name} にはページがありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>The password for {name} is not correct. Try another one.</source>
            <translation>{name} のパスワードが違います。別のパスワードを試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is empty. Download or copy it again.</source>
            <translation>{name} は空です。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is no longer where it was. Put it back or attach it again.</source>
            <translation>{name} は元の場所にありません。元に戻すか、もう一度添付してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} cannot be read: {reason}. Check its permissions.</source>
            <translation>{name} を読み取れません：{reason}。アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>{name} のページ {page} を読み取れません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes longer than {timeout_s:.0f} s.</source>
            <translation>読み取りに {timeout_s:.0f} 秒以上かかるため、スキップしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>This PDF cannot be read: it crashes the PDF engine.</source>
            <translation>この PDF は読み取れません。PDF エンジンが異常終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes more than {most_mb} MB of memory.</source>
            <translation>読み取りに {most_mb} MB を超えるメモリーが必要なため、スキップしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/scans.py" />
            <source>{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.</source>
            <translation>{program} で文字を認識できませんでした ({reason})。言語「{language}」がインストールされているか確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/write_marks.py" />
            <source>A copy of {name} cannot be written. Check the free disk space.</source>
            <translation>{name} のコピーを書き込めません。ディスクの空き容量を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>A note must have 1 to {most} characters. Nothing was written.</source>
            <translation>メモは 1 から {most} 文字でなければなりません。何も書き込んでいません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the tags to add or remove. Nothing was changed.</source>
            <translation>追加または削除するタグを指定してください。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the collection. Nothing was changed.</source>
            <translation>コレクションを指定してください。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>Assistants need the package mcp, which is not installed. Install it with: {command}</source>
            <translation>アシスタントにはパッケージ mcp が必要ですが、インストールされていません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>“{paper}” has no PDF in this library.</source>
            <translation>このライブラリの「{paper}」には PDF がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>This PDF has {last} pages. Choose one of them.</source>
            <translation>この PDF は {last} ページあります。その中から選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.</source>
            <translation>PaperDesk はポート {port} を使えません：{reason}。使っているプログラムを閉じるか、別のポートを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Zotero is running and uses port {port}. Quit Zotero, or leave this option off.</source>
            <translation>Zotero が起動していて、ポート {port} を使っています。Zotero を終了するか、このオプションをオフのままにしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Another PaperDesk library already uses port {port}. Close it first, or choose another port.</source>
            <translation>別の PaperDesk ライブラリがすでにポート {port} を使っています。先に閉じるか、別のポートを選んでください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers are not in your library and were taken from the document: {keys}.</source>
            <translation>
                <numerusform>引用した論文 {n} 件はライブラリにないため、文書から取り出しました：{keys}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers were not found, so their citations were left as they are: {keys}.</source>
            <translation>
                <numerusform>引用した論文 {n} 件が見つからないため、その引用はそのままにしました：{keys}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/__init__.py" />
            <source>There is no export format “{name}”. Choose one of: {known}.</source>
            <translation>エクスポート形式「{name}」はありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>BibLaTeX</source>
            <translation>BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>for LaTeX with biblatex and biber</source>
            <translation>biblatex と biber を使う LaTeX 用</translation>
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
            <translation>BibTeX を使う LaTeX と、ほとんどの文献管理ソフト用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>for pandoc, Markdown and Quarto, Zotero</source>
            <translation>pandoc、Markdown と Quarto、Zotero 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>CSL-YAML</source>
            <translation>CSL-YAML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>for the metadata block of Markdown and Quarto documents</source>
            <translation>Markdown と Quarto 文書のメタデータブロック用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>for spreadsheets</source>
            <translation>表計算ソフト用</translation>
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
            <translation>(無題)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} upvotes</source>
            <translation>
                <numerusform>{n} 票</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>{count} of {n} new papers</source>
            <translation>
                <numerusform>新着論文 {n} 件のうち {count} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>New since {moment}.</source>
            <translation>{moment} 以降の新着。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>nothing new</source>
            <translation>新着なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>PaperDesk, {day}: {what}</source>
            <translation>PaperDesk、{day}: {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>EndNote tagged</source>
            <translation>EndNote タグ形式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>for EndNote and similar programs</source>
            <translation>EndNote など向け</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>Hayagriva</source>
            <translation>Hayagriva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>for Typst documents</source>
            <translation>Typst 文書用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>a web page to publish or print</source>
            <translation>公開や印刷に使う Web ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>for notes, Obsidian and wikis</source>
            <translation>ノート、Obsidian、Wiki 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>MODS</source>
            <translation>MODS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>for libraries and repositories</source>
            <translation>図書館とリポジトリ用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>for printing</source>
            <translation>印刷用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This style does not define a bibliography of its own. Choose an independent style (.csl), such as one from the Zotero Style Repository.</source>
            <translation>このスタイルには参考文献一覧の定義がありません。Zotero Style Repository のものなど、独立したスタイル (.csl) を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This is not a valid citation style (.csl): {reason}. Choose another file.</source>
            <translation>有効な引用スタイル (.csl) ではありません：{reason}。別のファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>The style {file} cannot be read: {reason}. Choose another style.</source>
            <translation>スタイル {file} を読み取れません：{reason}。別のスタイルを選んでください。</translation>
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
            <translation>EndNote、Mendeley、RefWorks、データベース用</translation>
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
            <translation>論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Select a sentence in the abstract</source>
            <translation>抄録の文を選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Highlight selection in abstract</source>
            <translation>抄録の選択範囲をハイライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Comment on selection</source>
            <translation>選択範囲にコメント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Next paper</source>
            <translation>次の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go</source>
            <translation>移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Previous paper</source>
            <translation>前の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>First paper</source>
            <translation>最初の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Last paper</source>
            <translation>最後の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Star</source>
            <translation>スターを付ける</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark as read or unread</source>
            <translation>既読または未読にする</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all above as read</source>
            <translation>ここまですべて既読にする</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all as read</source>
            <translation>すべて既読にする</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tag…</source>
            <translation>タグ…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New note</source>
            <translation>新しいメモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Keep in library</source>
            <translation>ライブラリに保管</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Dismiss from inbox</source>
            <translation>受信箱から除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to or remove from reading list</source>
            <translation>リーディングリストに追加または削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find similar papers</source>
            <translation>類似論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark as done or not done</source>
            <translation>読了または未読了にする</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move up in reading list</source>
            <translation>リーディングリストで上へ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move down in reading list</source>
            <translation>リーディングリストで下へ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move to trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Open web page</source>
            <translation>Web ページを開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Read PDF or web page</source>
            <translation>PDF または Web ページを読む</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Open PDF</source>
            <translation>PDF を開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Attach files…</source>
            <translation>ファイルを添付…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Link files without copying…</source>
            <translation>コピーせずにファイルをリンク…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Remove attached file…</source>
            <translation>添付ファイルを削除…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit details…</source>
            <translation>書誌情報を編集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit title in list</source>
            <translation>一覧でタイトルを編集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find and replace…</source>
            <translation>検索と置換…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Copy BibTeX</source>
            <translation>BibTeX をコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy formatted reference</source>
            <translation>整形した参考文献をコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Create bibliography…</source>
            <translation>参考文献一覧を作成…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite from LibreOffice…</source>
            <translation>LibreOffice から引用…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New collection from selection…</source>
            <translation>選択した論文で新規コレクション…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to collection…</source>
            <translation>コレクションに追加…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove from collection</source>
            <translation>コレクションから外す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select and go to next</source>
            <translation>選択して次へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Scroll, then go to next unread</source>
            <translation>スクロールし、次の未読へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Manage tags…</source>
            <translation>タグを管理…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all papers</source>
            <translation>すべての論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save search…</source>
            <translation>検索を保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go back or clear search</source>
            <translation>戻る、または検索を解除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to inbox</source>
            <translation>受信箱へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to For You</source>
            <translation>おすすめへ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to library</source>
            <translation>ライブラリへ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to starred</source>
            <translation>スター付きへ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to trash</source>
            <translation>ゴミ箱へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import from clipboard</source>
            <translation>クリップボードからインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add papers by identifier or address…</source>
            <translation>識別子またはアドレスで論文を追加…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add paper named in search field</source>
            <translation>検索欄の論文を追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details</source>
            <translation>不足している書誌情報を取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Fetch open-access PDFs</source>
            <translation>オープンアクセスの PDF を取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details automatically</source>
            <translation>不足している書誌情報を自動取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tell For You what you like…</source>
            <translation>おすすめに好みを伝える…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Download model for searching by meaning</source>
            <translation>意味検索のモデルをダウンロード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for retractions and corrections</source>
            <translation>撤回と訂正を確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import files…</source>
            <translation>ファイルをインポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import folder or Zotero library…</source>
            <translation>フォルダーまたは Zotero ライブラリをインポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with other devices</source>
            <translation>ほかのデバイスと同期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with lab</source>
            <translation>研究室と同期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Share collection with lab…</source>
            <translation>コレクションを研究室と共有…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Watch folder for new papers…</source>
            <translation>フォルダーの新着論文を監視…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import sample feed page</source>
            <translation>サンプルのフィードページをインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Annotations…</source>
            <translation>注釈…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as Markdown…</source>
            <translation>注釈を Markdown でエクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations for Obsidian or Logseq…</source>
            <translation>注釈を Obsidian または Logseq 用にエクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as W3C Web Annotations…</source>
            <translation>注釈を W3C Web Annotations でエクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save PDFs to folder…</source>
            <translation>PDF をフォルダーに保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export PDF with annotations…</source>
            <translation>注釈付き PDF をエクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Citation key and export settings…</source>
            <translation>引用キーとエクスポートの設定…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Linked files…</source>
            <translation>リンクファイル…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export papers cited in a document…</source>
            <translation>文書で引用した論文をエクスポート…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check references…</source>
            <translation>参考文献をチェック…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merge author name variants…</source>
            <translation>著者名の表記を統合…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find duplicates…</source>
            <translation>重複を検索…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merged records…</source>
            <translation>統合したレコード…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add feed…</source>
            <translation>フィードを追加…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Feed health…</source>
            <translation>フィードの状態…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import feeds (OPML)…</source>
            <translation>フィードをインポート (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export feeds (OPML)…</source>
            <translation>フィードをエクスポート (OPML)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move feed to folder…</source>
            <translation>フィードをフォルダーに移動…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Digest…</source>
            <translation>ダイジェスト…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Mail settings…</source>
            <translation>メール設定…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Rules for new papers…</source>
            <translation>新着論文のルール…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Refresh feeds</source>
            <translation>フィードを更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Empty trash…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>History…</source>
            <translation>履歴…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Activity…</source>
            <translation>アクティビティ…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Insights…</source>
            <translation>統計…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Switch between light and dark</source>
            <translation>ライトとダークを切り替え</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Larger text</source>
            <translation>文字を大きく</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Reset text size</source>
            <translation>文字サイズをリセット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Show as table</source>
            <translation>表形式で表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Compact list</source>
            <translation>コンパクトな一覧</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Manual</source>
            <translation>マニュアル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps</source>
            <translation>はじめの一歩</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for updates</source>
            <translation>アップデートを確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print selected papers…</source>
            <translation>選択した論文を印刷…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print list…</source>
            <translation>一覧を印刷…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Hugging Face daily papers</source>
            <translation>Hugging Face 今日の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv cs.LG: machine learning</source>
            <translation>arXiv cs.LG: 機械学習</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv hep-th: high energy physics, theory</source>
            <translation>arXiv hep-th: 高エネルギー物理学、理論</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy {example} ({purpose})</source>
            <translation>{example} をコピー ({purpose})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Toggle tag {n}</source>
            <translation>タグ {n} を切り替え</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Follow {title}</source>
            <translation>{title} を購読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export as {format} ({purpose})…</source>
            <translation>{format} でエクスポート ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like Zotero</source>
            <translation>Zotero 風</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like NetNewsWire</source>
            <translation>NetNewsWire 風</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like vim</source>
            <translation>vim 風</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Reader</source>
            <translation>リーダー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Highlight selection</source>
            <translation>選択範囲をハイライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Underline selection</source>
            <translation>選択範囲に下線</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Add note at a point</source>
            <translation>指定位置にメモを追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark area</source>
            <translation>領域をマーク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Comment on annotation</source>
            <translation>注釈にコメント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Delete annotation</source>
            <translation>注釈を削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next annotation</source>
            <translation>次の注釈</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous annotation</source>
            <translation>前の注釈</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Import annotations made in other programs</source>
            <translation>ほかのプログラムで付けた注釈をインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Copy selected text</source>
            <translation>選択したテキストをコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Select all text on page</source>
            <translation>ページのテキストをすべて選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Find in document</source>
            <translation>文書内を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Find in annotations</source>
            <translation>注釈内を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go to page…</source>
            <translation>ページへ移動…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Back in document</source>
            <translation>文書内で戻る</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Forward in document</source>
            <translation>文書内で進む</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Actual size</source>
            <translation>実際のサイズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit width</source>
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit page</source>
            <translation>ページに合わせる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Two pages side by side</source>
            <translation>2 ページを並べる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Outline</source>
            <translation>目次</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Thumbnails</source>
            <translation>サムネイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Annotations pane</source>
            <translation>注釈パネル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Open in default app</source>
            <translation>既定のアプリで開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Print PDF…</source>
            <translation>PDF を印刷…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy with annotations…</source>
            <translation>注釈付きのコピーを保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy…</source>
            <translation>コピーを保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Close tab</source>
            <translation>タブを閉じる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next tab</source>
            <translation>次のタブ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous tab</source>
            <translation>前のタブ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/detail_lookups.py" />
            <source>Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.</source>
            <translation>arXiv と Crossref から書誌情報を補いました：{papers}。変更内容は各論文に表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>These files could not be read: {names}.</source>
            <translation>次のファイルを読み取れませんでした：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>Watched folder: {told}</source>
            <translation>監視フォルダー：{told}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/lab_exchange.py" />
            <source>New from your lab: {names}.</source>
            <translation>研究室からの新着：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, turn the option off and on in Settings, Other programs.</source>
            <translation>Zotero がインストールされているため、PaperDesk はブラウザーから論文を自動では受け取りません。受け取るには、「設定」の「ほかのプログラム」でこのオプションをいったんオフにし、もう一度オンにしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Browsers and editors can now access your library.</source>
            <translation>ブラウザーとエディターからライブラリにアクセスできるようになりました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>Paused on battery power: analysing papers for search by meaning</source>
            <translation>バッテリー駆動のため一時停止中：意味検索のための論文の分析</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning</source>
            <translation>意味検索のために論文を分析しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.</source>
            <translation>残りは PaperDesk の次回起動時に分析します。設定でオフにできます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{n} papers analysed for search by meaning.</source>
            <translation>
                <numerusform>意味検索のために論文 {n} 件を分析しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{read} Questions now find them even if they are worded differently.</source>
            <translation>{read} 言葉が違っていても質問で見つかるようになりました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Lab</source>
            <translation>研究室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{page}: {state}</source>
            <translation>{page}：{state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your devices since {time}</source>
            <translation>{time} からデバイスと同期できません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {time}</source>
            <translation>同期済み：{time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{n} changes to send</source>
            <translation>
                <numerusform>未送信の変更 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Last synced {moment}.</source>
            <translation>最終同期：{moment}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Never synced.</source>
            <translation>まだ同期していません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>{n} changes to send.</source>
            <translation>
                <numerusform>未送信の変更 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Your lab needs your password</source>
            <translation>研究室のパスワードが必要です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>No answer from your lab since {time}</source>
            <translation>{time} から研究室の応答がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your lab since {time}</source>
            <translation>{time} から研究室と同期できません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced yet</source>
            <translation>まだ同期していません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced just now</source>
            <translation>たった今同期しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {n} minutes ago</source>
            <translation>
                <numerusform>{n} 分前に同期しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDF</source>
            <translation>PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDFs of {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件の PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>You can now search the text of {whose}.</source>
            <translation>本文を検索できるようになりました：{whose}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/timers.py" />
            <source>The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose which to keep.</source>
            <translation>ライブラリの論文は {papers}ですが、{day} のバックアップには {more}あります。「設定」の「ライブラリ」で、どちらを残すか選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/jobs/annotated_papers.py" />
            <source>Exporting annotations</source>
            <translation>注釈をエクスポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export annotations to a file</source>
            <translation>注釈をファイルにエクスポート</translation>
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
            <translation>メモを置く保管庫のフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export Web Annotations</source>
            <translation>Web Annotations をエクスポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>JSON-LD (*.jsonld)</source>
            <translation>JSON-LD (*.jsonld)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Save a copy with annotations</source>
            <translation>注釈付きのコピーを保存</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Writing {target}</source>
            <translation>{target} に書き込んでいます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Exported to {target}.</source>
            <translation>{target} にエクスポートしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>This paper has no PDF yet. To attach one, press {palette} and type “attach”.</source>
            <translation>この論文にはまだ PDF がありません。添付するには、{palette} を押して「添付」と入力してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Saved to {target} with {n} annotations. The original PDF is unchanged.</source>
            <translation>
                <numerusform>注釈 {n} 件を付けて {target} に保存しました。元の PDF は変更していません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>References for {papers} copied ({title}).</source>
            <translation>参考文献をコピーしました：{papers} ({title})。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>{citation} copied.</source>
            <translation>{citation} をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection</source>
            <translation>新規コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Name of the collection for {papers}</source>
            <translation>コレクションの名前 ({papers})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Collection for {papers}</source>
            <translation>コレクション ({papers})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove {papers} from</source>
            <translation>{papers}を外すコレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Add to collection</source>
            <translation>コレクションに追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection…</source>
            <translation>新規コレクション…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>The selected papers are not in any collection.</source>
            <translation>選択した論文は、どのコレクションにも入っていません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Merged {n} papers that were on two of your devices.</source>
            <translation>
                <numerusform>2 台のデバイスにあった論文 {n} 件を統合しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Syncing with your other devices</source>
            <translation>ほかのデバイスと同期しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Synced with your other devices.</source>
            <translation>ほかのデバイスと同期しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Sent {n} sets of changes.</source>
            <translation>
                <numerusform>変更 {n} 組を送信しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Received {n} sets of changes.</source>
            <translation>
                <numerusform>変更 {n} 組を受信しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>{n} files have not arrived yet.</source>
            <translation>
                <numerusform>ファイル {n} 個がまだ届いていません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>This library is on this device only. To add another, see Settings, Devices.</source>
            <translation>このライブラリはこのデバイスだけにあります。ほかのデバイスの追加は、「設定」の「デバイス」で行えます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.</source>
            <translation>フォルダー名。サブフォルダーは「物理/物性」のように書きます。フォルダーに入れない場合は空にします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder {title} removed; its feeds are kept. Press {undo} to undo.</source>
            <translation>フォルダー {title} を削除しました。フィードは残っています。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Import feeds (OPML)</source>
            <translation>フィードをインポート (OPML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Export feeds</source>
            <translation>フィードをエクスポート</translation>
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
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move to folder…</source>
            <translation>フォルダーに移動…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Stop following</source>
            <translation>購読をやめる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Refresh feeds in folder</source>
            <translation>フォルダー内のフィードを更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove from folder</source>
            <translation>フォルダーから出す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove folder and keep feeds</source>
            <translation>フォルダーを削除し、フィードは残す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Select a feed in the sidebar first.</source>
            <translation>先にサイドバーでフィードを選択してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move {title}</source>
            <translation>{title} を移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>{summary}. Press {undo} to undo.</source>
            <translation>{summary}。{undo} で元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>{n} feeds written to {target}.</source>
            <translation>
                <numerusform>フィード {n} 件を {target} に書き込みました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>use default setting</source>
            <translation>既定の設定を使う</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 14 days</source>
            <translation>14 日後に除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 30 days</source>
            <translation>30 日後に除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 90 days</source>
            <translation>90 日後に除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after a year</source>
            <translation>1 年後に除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>never dismiss</source>
            <translation>除外しない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 15 minutes</source>
            <translation>15 分ごと</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every hour</source>
            <translation>1 時間ごと</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 6 hours</source>
            <translation>6 時間ごと</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>once a day</source>
            <translation>1 日 1 回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>only manually</source>
            <translation>手動のみ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Adding {address}</source>
            <translation>{address} を追加しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Add feed</source>
            <translation>フィードを追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>This page has several feeds:</source>
            <translation>このページには複数のフィードがあります：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing feeds</source>
            <translation>フィードを更新しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{title} is now refreshed {schedule}.</source>
            <translation>{title} の更新間隔を変更しました：{schedule}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{added} new in the inbox</source>
            <translation>受信箱に新着：{added}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Nothing new</source>
            <translation>新着なし</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>; {n} entries could not be read</source>
            <translation>
                <numerusform>。{n} 件の項目を読み取れませんでしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>You no longer follow {title}; its papers are kept. Press {undo} to undo.</source>
            <translation>{title} の購読をやめました。論文は残っています。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.</source>
            <translation>{title} から届いて手を付けていない受信箱の論文：{retention}。何も削除されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Feeds are already being refreshed.</source>
            <translation>フィードはすでに更新中です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{papers} left untouched in the inbox moved to “Dismissed”.</source>
            <translation>受信箱で手を付けていない{papers}を「除外済み」に移しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.</source>
            <translation>{news}。フィード {all} 件のうち {failed} 件を更新できませんでした。詳細はサイドバーにあります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>ファイル {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{summary}.</source>
            <translation>{summary}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Exporting {papers}</source>
            <translation>{papers}をエクスポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching {name}</source>
            <translation>{name} を添付しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saving files</source>
            <translation>ファイルを保存しています</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.</source>
            <translation>
                <numerusform>「{name}」の注釈 {n} 件も一緒に削除されます。90 日以内なら元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>Fetching PDFs</source>
            <translation>PDF を取得しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>PDF attached. Press {undo} to undo.</source>
            <translation>PDF を添付しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Export {papers}</source>
            <translation>{papers}をエクスポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Link files</source>
            <translation>ファイルをリンク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Folder for the files</source>
            <translation>ファイルのフォルダー</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saved {n} files to {folder}.</source>
            <translation>
                <numerusform>ファイル {n} 個を {folder} に保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attached {what}. Press {undo} to undo.</source>
            <translation>{what} を添付しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This file is already attached to the paper.</source>
            <translation>このファイルはすでに論文に添付されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/follow_feed.py" />
            <source>Fetching {address}</source>
            <translation>{address} を取得しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Select the papers whose PDFs you want to fetch.</source>
            <translation>PDF を取得する論文を選択してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Press {undo} to undo.</source>
            <translation>{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} copied as {format}.</source>
            <translation>{papers}を {format} でコピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>There is nothing to export.</source>
            <translation>エクスポートするものがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching files</source>
            <translation>ファイルを添付しています</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files are missing.</source>
            <translation>
                <numerusform>ファイル {n} 個が見つかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} papers have no files.</source>
            <translation>
                <numerusform>論文 {n} 件にはファイルがありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Remove attached file</source>
            <translation>添付ファイルを削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>File to remove</source>
            <translation>削除するファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files.</source>
            <translation>この論文にはファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} exported to {target}.</source>
            <translation>{papers}を {target} にエクスポートしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files yet. To attach one, press {palette} and type “attach”.</source>
            <translation>この論文にはまだファイルがありません。添付するには、{palette} を押して「添付」と入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>repaired text</source>
            <translation>修正したテキスト</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>This folder already contains {n} PDFs and reference files. Import them as well?</source>
            <translation>
                <numerusform>このフォルダーにはすでに PDF と文献ファイルが {n} 個あります。これらもインポートしますか？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import papers from files</source>
            <translation>ファイルから論文をインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import a folder of PDFs or Zotero's data folder</source>
            <translation>PDF のフォルダーまたは Zotero のデータフォルダーをインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop watching {folder}?</source>
            <translation>{folder} の監視をやめますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop</source>
            <translation>やめる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Choose a folder whose new PDFs and reference files are imported automatically</source>
            <translation>新しい PDF と文献ファイルを自動でインポートするフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Reading {name}</source>
            <translation>{name} を読み取っています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Importing {folder}</source>
            <translation>{folder} をインポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Importing {name}</source>
            <translation>{name} をインポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>PaperDesk now watches {folder}. Files in it are left unchanged.</source>
            <translation>PaperDesk は {folder} を監視します。中のファイルは変更しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.</source>
            <translation>クリップボードが空です。先にフィードのページか BibTeX をコピーしてから、{import-pasted} を押してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>the clipboard</source>
            <translation>クリップボード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Synced with your lab. {parts}</source>
            <translation>研究室と同期しました。{parts}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the papers they have.</source>
            <translation>「{collection}」の変更は、今後だれの間でも送受信されなくなります。手元の論文は全員に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Sharing {collection}</source>
            <translation>{collection} を共有しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Stop sharing</source>
            <translation>共有をやめる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Syncing with lab</source>
            <translation>研究室と同期しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Go to the collection that you want to share, then try again.</source>
            <translation>共有するコレクションに移動してから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Asking for the members of the lab</source>
            <translation>研究室のメンバーを確認しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>No longer sharing {collection}</source>
            <translation>{collection} の共有をやめています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>This library is not in a lab. To join or create one, see Settings, Lab.</source>
            <translation>このライブラリは研究室に参加していません。参加と作成は、「設定」の「研究室」で行えます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Password for your lab:</source>
            <translation>研究室のパスワード：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>All members have this collection.</source>
            <translation>このコレクションはすでに全メンバーと共有しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Link a file to {title}</source>
            <translation>{title} にファイルをリンク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose documents (.tex .aux .bcf .md .qmd .typ)</source>
            <translation>文書を選択 (.tex .aux .bcf .md .qmd .typ)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source> and {n} more</source>
            <translation>
                <numerusform> ほか {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>No paper has the key {names}{more}.</source>
            <translation>キー {names}{more} の論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds notes on {papers} and is kept up to date.</source>
            <translation>{target} に{papers}のメモを書き出しました。今後も最新に保たれます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds {papers} and is kept up to date.</source>
            <translation>{target} に{papers}を書き出しました。今後も最新に保たれます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{papers} exported to {target}. {missing}</source>
            <translation>{papers}を {target} にエクスポートしました。{missing}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Password for {name}:</source>
            <translation>{name} のパスワード：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>{name} is password-protected and was skipped.</source>
            <translation>{name} はパスワードで保護されているため、スキップしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network.</source>
            <translation>撤回と訂正を確認するため、PaperDesk は保管した論文の DOI を Crossref に送信します (今回と、今後は月に 1 回)。それ以外は送信しません。許可しますか？「設定」の「ネットワーク」でオフにできます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can turn it off in the File menu.</source>
            <translation>不足している書誌情報を調べるため、PaperDesk は情報が不完全な論文のタイトル、DOI、arXiv ID を arXiv と Crossref に送信します (今回と、今後は自動)。それ以外は送信しません。許可しますか？「ファイル」メニューでオフにできます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>Looking up papers</source>
            <translation>論文を照会しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Looking up missing details</source>
            <translation>不足している書誌情報を照会しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/jobs/check_standing.py" />
            <source>Checking Crossref for retractions</source>
            <translation>Crossref で撤回を確認しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{what}. Search for “is:changed” to see them.</source>
            <translation>{what}。「is:changed」で検索すると表示できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>No papers to look up: all have their details, or were looked up before.</source>
            <translation>照会する論文はありません。すべて情報がそろっているか、すでに照会済みです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} retracted or withdrawn</source>
            <translation>撤回または取り下げ：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} corrected</source>
            <translation>訂正：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are now looked up automatically.</source>
            <translation>不足している書誌情報を自動で取得します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are no longer looked up automatically.</source>
            <translation>不足している書誌情報の自動取得をやめました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Allow</source>
            <translation>許可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} looked up; no certain match was found.</source>
            <translation>{papers}を照会しましたが、確実な一致は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Details of {papers} filled in. Press {undo} to undo them one by one.</source>
            <translation>{papers}の書誌情報を補いました。{undo} で 1 件ずつ元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Crossref lists no retractions or corrections.</source>
            <translation>Crossref に撤回や訂正の記録はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>Downloading the model</source>
            <translation>モデルをダウンロードしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>{name} downloaded. Papers are being analysed in the background.</source>
            <translation>{name} をダウンロードしました。論文をバックグラウンドで分析しています。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} were merged into existing papers. Press {key} to see them.</source>
            <translation>
                <numerusform>{n} 件を既存の論文に統合しました。{key} で確認できます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} may be papers you already have. Press {key} to compare them.</source>
            <translation>
                <numerusform>{n} 件はすでにある論文かもしれません。{key} で比較できます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Turn on access in Settings, Other programs, so that Writer finds PaperDesk.</source>
            <translation>Writer から PaperDesk を使うには、「設定」の「ほかのプログラム」でアクセスをオンにしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installing in LibreOffice</source>
            <translation>LibreOffice にインストール中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.</source>
            <translation>この論文にはまだ Web ページがありません。{details} を押して DOI、arXiv ID、またはリンクを追加してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>BibTeX of {papers} copied.</source>
            <translation>{papers}の BibTeX をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>{papers} marked as read. Press {undo} to undo.</source>
            <translation>{papers}を既読にしました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Everything is already read.</source>
            <translation>すべて既読です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The trash is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Permanently delete {papers} and their notes? This cannot be undone.</source>
            <translation>{papers}とそのメモを完全に削除しますか？元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{papers} printed.</source>
            <translation>{papers}を印刷しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print {papers}</source>
            <translation>{papers}を印刷</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>First {papers} of {all} printed.</source>
            <translation>{all} 件のうち、最初の{papers}を印刷しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing {papers}</source>
            <translation>{papers}を印刷しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print “{title}”</source>
            <translation>「{title}」を印刷</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing “{title}”</source>
            <translation>「{title}」を印刷しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>There is nothing to print.</source>
            <translation>印刷するものがありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{n} pages printed.</source>
            <translation>
                <numerusform>{n} ページを印刷しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing pages</source>
            <translation>ページを印刷しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing failed. Check the printer, or the file to print to.</source>
            <translation>印刷に失敗しました。プリンター、または印刷先のファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Rename tag</source>
            <translation>タグの名前を変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>New name for “{name}”. Use a slash to nest it within another tag.</source>
            <translation>「{name}」の新しい名前。スラッシュを使うと、別のタグの下に入ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Deleted {tags}, removed from {count}. You can undo this.</source>
            <translation>{tags}を削除しました ({count})。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>the tag “{name}”</source>
            <translation>タグ「{name}」</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>タグ {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Search for something first, then press {save-search} to save the search in the sidebar.</source>
            <translation>先に検索してから {save-search} を押すと、検索をサイドバーに保存できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Save search</source>
            <translation>検索を保存</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Name in the sidebar</source>
            <translation>サイドバーでの名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.</source>
            <translation>タグ {number} はありません。番号はサイドバーの順です。{tag} でタグを追加できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” removed from {papers}.</source>
            <translation>{papers}からタグ「{name}」を外しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” added to {papers}.</source>
            <translation>{papers}にタグ「{name}」を付けました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Select a single paper to write a note.</source>
            <translation>メモを書くには、論文を 1 件だけ選択してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/triage.py" />
            <source>All read: nothing left in {place}.</source>
            <translation>すべて既読です。{place}に残りはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Check for updates to PaperDesk now and once a week? Nothing is installed automatically.</source>
            <translation>PaperDesk のアップデートを今すぐ確認し、今後も週に 1 回確認しますか？自動ではインストールされません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {newer} is available (you have {own}). Update with “{update}”.</source>
            <translation>PaperDesk {newer} が利用できます (現在は {own})。更新方法：「{update}」。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Checking for updates</source>
            <translation>アップデートを確認しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be checked.</source>
            <translation>お使いのバージョンは PaperDesk {own} です。インストール元が不明なため、アップデートを確認できません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {own} is up to date.</source>
            <translation>PaperDesk {own} は最新です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Redid: {label}.</source>
            <translation>やり直しました：{label}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Undid: {label}.</source>
            <translation>元に戻しました：{label}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>For You: {tag}</source>
            <translation>おすすめ：{tag}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/ask.py" />
            <source>{name} was not opened: it is neither a web address nor a supported document.</source>
            <translation>{name} は開けませんでした。Web アドレスでも、対応している文書でもありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Keywords</source>
            <translation>キーワード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation key</source>
            <translation>引用キー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>Identifiers</source>
            <translation>識別子</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>arXiv ID</source>
            <translation>arXiv ID</translation>
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
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>PaperDesk ran into a bug. Your library is safe. Details are in the log.</source>
            <translation>PaperDesk で不具合が発生しました。ライブラリは無事です。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>Copy report</source>
            <translation>報告をコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/key_names.py" />
            <source>the menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Inbox</source>
            <translation>受信箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>For You</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Starred</source>
            <translation>スター付き</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Reading list</source>
            <translation>リーディングリスト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Annotated</source>
            <translation>注釈付き</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Dismissed</source>
            <translation>除外済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Conflicts</source>
            <translation>競合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>All papers</source>
            <translation>すべての論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/status_bar.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
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
            <translation>選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Type to find</source>
            <translation>入力して検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/main_window.py" />
            <source>{title} · PaperDesk</source>
            <translation>{title} · PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu of all actions</source>
            <translation>すべての操作のメニュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>the dropped text</source>
            <translation>ドロップしたテキスト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>feed</source>
            <translation>フィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>collection</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>saved search</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>place</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>paper</source>
            <translation>論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Search for actions, places or papers</source>
            <translation>操作、場所、論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Matches</source>
            <translation>一致</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Export all papers</source>
            <translation>すべての論文をエクスポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>{format} ({purpose})…</source>
            <translation>{format} ({purpose})…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Link a .bib file…</source>
            <translation>.bib ファイルをリンク…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>No other collection</source>
            <translation>ほかのコレクションはありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Colour</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>When untouched in inbox</source>
            <translation>受信箱で手を付けない場合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Stop sharing…</source>
            <translation>共有をやめる…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move into</source>
            <translation>中へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Merge into</source>
            <translation>統合先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rank the inbox for this tag</source>
            <translation>受信箱をこのタグで順位付け</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Nest in another tag…</source>
            <translation>別のタグの下に入れる…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with lab…</source>
            <translation>研究室と共有…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with more members…</source>
            <translation>ほかのメンバーとも共有…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Withdrawn</source>
            <translation>取り下げ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Retracted</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>✓ Kept</source>
            <translation>✓ 保管済み</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>注釈 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>p. {page} of {count}</source>
            <translation>p. {page} / {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Changed</source>
            <translation>変更あり</translation>
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
            <translation>読む予定</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>done</source>
            <translation>読了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/paper_list/title_editing.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Venue</source>
            <translation>掲載誌</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Upvotes</source>
            <translation>票</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Reading</source>
            <translation>読書状況</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on this computer.</source>
            <translation>論文のページ (Hugging Face、arXiv) をコピーして {import-pasted} を押すか、ここにファイルをドロップしてください。すべてこのコンピューターに保存されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to search, {palette} for everything else.</source>
            <translation>はじめに覚えるキー：{next} と {previous} で移動、{star} でスター、{tag} でタグ、{search} で検索、{palette} でその他すべて。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library.</source>
            <translation>すべて処理しました。{refresh} でフィードを更新、{go-library} でライブラリへ移動します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss.</source>
            <translation>受信箱は空です。新着論文は、スター、保管、タグ、除外の履歴に基づいてここに並びます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import a .bib file.</source>
            <translation>ライブラリにはまだ論文がありません。{keep} で受信箱の論文を保管するか、{import} で .bib ファイルをインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No starred papers. Press {star} to star one.</source>
            <translation>スター付きの論文はありません。{star} でスターを付けられます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your reading list is empty. Press {reading-list} to add a paper.</source>
            <translation>リーディングリストは空です。{reading-list} で論文を追加できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No notes yet. Press {note} to write one.</source>
            <translation>まだメモがありません。{note} で書けます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your devices agree on every paper.</source>
            <translation>すべての論文でデバイス間の値が一致しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No dismissed papers.</source>
            <translation>除外した論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers from this feed yet. Press {refresh} to refresh.</source>
            <translation>このフィードにはまだ論文がありません。{refresh} で更新できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers with this tag. Press {tag} to tag one.</source>
            <translation>このタグの論文はありません。{tag} でタグを付けられます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>This collection is empty. Drag papers here to add them.</source>
            <translation>このコレクションは空です。論文をここにドラッグすると追加できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add your papers</source>
            <translation>論文を追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Follow new papers</source>
            <translation>新着論文を購読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}”. Press {back} to clear the search.</source>
            <translation>「{text}」に一致する論文はありません。{back} で検索を解除します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Why no papers are shown</source>
            <translation>論文が表示されない理由</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library is empty</source>
            <translation>ライブラリは空です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The library cannot be opened</source>
            <translation>ライブラリを開けません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to clear the search.</source>
            <translation>{place}に「{text}」と一致する論文はありません。{search-everywhere} ですべてを検索、{back} で検索を解除します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No results</source>
            <translation>結果なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Paste a feed page</source>
            <translation>フィードのページを貼り付け</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import files: .bib, RIS, PDF…</source>
            <translation>ファイルをインポート：.bib、RIS、PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import folder: PDFs or Zotero data…</source>
            <translation>フォルダーをインポート：PDF、Zotero データ…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Try the sample</source>
            <translation>サンプルを試す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face daily</source>
            <translation>Hugging Face 日刊</translation>
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
            <translation>別のフィード…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Nothing here.</source>
            <translation>ここには何もありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add {name}</source>
            <translation>{name} を追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Paste a page</source>
            <translation>ページを貼り付ける</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Follow three feeds</source>
            <translation>フィードを 3 件購読する</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Star a paper</source>
            <translation>論文にスターを付ける</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Cite a paper</source>
            <translation>論文を引用する</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps: all done</source>
            <translation>はじめの一歩：すべて完了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}: {n} of {all}</source>
            <translation>{step}：{n} / {all}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}, done</source>
            <translation>{step}、完了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Relevance</source>
            <translation>関連度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Publication date</source>
            <translation>出版日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>First author</source>
            <translation>筆頭著者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>No groups</source>
            <translation>グループなし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By day</source>
            <translation>日別</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By feed</source>
            <translation>フィード別</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By tag</source>
            <translation>タグ別</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} papers have no authors or year.</source>
            <translation>
                <numerusform>論文 {n} 件に著者または年がありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{papers} in {place}, {n} ms</source>
            <translation>{place}：{papers}、{n} ミリ秒</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} left</source>
            <translation>残り {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Reverse order</source>
            <translation>逆順</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Look up details</source>
            <translation>書誌情報を取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Look up at arXiv and Crossref</source>
            <translation>arXiv と Crossref で照会</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Custom order</source>
            <translation>カスタム順</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Best for you</source>
            <translation>おすすめ順</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all</source>
            <translation>すべて検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>reversed</source>
            <translation>逆順</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>unread</source>
            <translation>未読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>tagged {name}</source>
            <translation>タグ {name}</translation>
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
            <translation>論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Recent searches</source>
            <translation>最近の検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Clear the search</source>
            <translation>検索を解除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>No recent searches</source>
            <translation>最近の検索はありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add papers</source>
            <translation>論文を追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/waiting_rows.py" />
            <source>Opening library</source>
            <translation>ライブラリを開いています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <source>No abstract yet.</source>
            <translation>まだ抄録がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Comment…</source>
            <translation>コメント…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/at_selection.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/action_bar.py" />
            <source>More actions</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove</source>
            <translation>{author} の論文。ドラッグまたは Alt+← → で移動、F2 で名前を変更、Del で削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Enter to search, Alt+arrow to move, F2 to rename, Delete to remove</source>
            <translation>Enter で検索、Alt+矢印で移動、F2 で名前を変更、Delete で削除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Show papers by this author</source>
            <translation>この著者の論文を表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move left</source>
            <translation>左へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move right</source>
            <translation>右へ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Family, Given</source>
            <translation>姓, 名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <source>BibTeX preview</source>
            <translation>BibTeX プレビュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show or hide all details</source>
            <translation>すべての書誌情報を表示または非表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Details</source>
            <translation>書誌情報</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Your changes</source>
            <translation>自分の変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(undone)</source>
            <translation>(取り消し済み)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/link_completion.py" />
            <source>Papers to link to</source>
            <translation>リンクする論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>In its note: {text}</source>
            <translation>メモ内：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>Mentioned in</source>
            <translation>言及元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove tag “{name}”</source>
            <translation>タグ「{name}」を外す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Open {name}</source>
            <translation>{name} を開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ tag</source>
            <translation>+ タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Add a tag</source>
            <translation>タグを追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>The source gave neither authors nor date. Add them</source>
            <translation>情報源に著者も日付もありませんでした。追加する</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Details missing</source>
            <translation>書誌情報が不足</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from paper</source>
            <translation>論文から外す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Copy {citation}</source>
            <translation>{citation} をコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from collection “{name}”</source>
            <translation>コレクション「{name}」から外す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>not found in the new text</source>
            <translation>新しい本文に見つかりません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Enter to edit this note, Delete to delete it, V for earlier versions</source>
            <translation>Enter でこのメモを編集、Delete で削除、V で以前のバージョンを表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Earlier versions…</source>
            <translation>以前のバージョン…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>{keys}, 1 to 8 for a colour</source>
            <translation>{keys}、色は 1 から 8</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_text.py" />
            <source>No paper has the citation key “{key}”.</source>
            <translation>引用キー「{key}」の論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Earlier versions of a note</source>
            <translation>メモの以前のバージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions, newest first</source>
            <translation>バージョン (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions are kept for 90 days, one for each editing session.</source>
            <translation>バージョンは編集ごとに 1 つ、90 日間保存されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Restore this version</source>
            <translation>このバージョンに戻す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>until {moment}</source>
            <translation>{moment} まで</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>This note has no earlier versions.</source>
            <translation>このメモに以前のバージョンはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note, in Markdown</source>
            <translation>メモ (Markdown)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.</source>
            <translation>Markdown、$数式$、- [ ] でチェックボックス、[[ で論文へのリンク。入力中に保存されます。Esc で終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note preview</source>
            <translation>メモのプレビュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>{note} to add</source>
            <translation>{note} で追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>Notes and highlights</source>
            <translation>メモとハイライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected. Press {next} and {previous} to move through the list.</source>
            <translation>論文が選択されていません。{next} と {previous} で一覧内を移動します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected.</source>
            <translation>論文が選択されていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Abstract</source>
            <translation>抄録</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <source>For You {because}</source>
            <translation>おすすめの{because}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been withdrawn. The text shown is the earlier version.</source>
            <translation>この論文は取り下げられました。表示しているのは以前のバージョンの本文です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been retracted. The text shown is the earlier version.</source>
            <translation>この論文は撤回されました。表示しているのは以前のバージョンの本文です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Reading state</source>
            <translation>読書状況</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Editors</source>
            <translation>編者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Color</source>
            <translation>色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value on all your devices. Press {undo} to undo.</source>
            <translation>この値をすべてのデバイスで使います。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value and keep the other one here. Press {undo} to undo.</source>
            <translation>この値を使い、もう一方をここに残します。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Turn this record back into a separate paper. Press {undo} to undo.</source>
            <translation>このレコードを独立した論文に戻します。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>until {day}</source>
            <translation>{day} まで</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
Current value, from {moment}</source>
            <translation>{value}
現在の値 ({moment} から)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
From {moment}</source>
            <translation>{value}
{moment} の値</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this</source>
            <translation>これを使う</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep both</source>
            <translation>両方残す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Other values</source>
            <translation>ほかの値</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Merged into this paper</source>
            <translation>この論文に統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep this</source>
            <translation>これを残す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/seen_section.py" />
            <source>Seen in</source>
            <translation>掲載元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>all {n}</source>
            <translation>全 {n} 件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} papers selected</source>
            <translation>
                <numerusform>論文 {n} 件を選択中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove them from “{name}”</source>
            <translation>「{name}」から外す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} unread</source>
            <translation>未読 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} starred</source>
            <translation>スター付き {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>☆ Star</source>
            <translation>☆ スター</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tag</source>
            <translation>タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Collections</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Selected</source>
            <translation>選択中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>and {papers} more</source>
            <translation>ほか {papers} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Tag all “{name}”</source>
            <translation>すべてにタグ「{name}」を付ける</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ collection</source>
            <translation>+ コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{first} to {last}</source>
            <translation>{first} から {last}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Keep</source>
            <translation>保管</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Dismiss</source>
            <translation>除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Both mention: {words}</source>
            <translation>共通の語：{words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Similar in your library</source>
            <translation>ライブラリ内の類似論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>tag, another tag…</source>
            <translation>タグ, 別のタグ…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Tags to add</source>
            <translation>追加するタグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Press Enter to add. Separate tags with commas; put a minus before a tag to remove it.</source>
            <translation>Enter で追加します。複数のタグはコンマで区切り、外すタグの前にはマイナスを付けます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors</source>
            <translation>著者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>editors</source>
            <translation>編者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>identifiers</source>
            <translation>識別子</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>links</source>
            <translation>リンク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {field} changed by {who}, {day}</source>
            <translation>研究室：{who} が{field}を変更、{day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{highlight} to highlight, {first} to {last} for a colour, {comment} to comment</source>
            <translation>{highlight} でハイライト、{first} から {last} で色、{comment} でコメント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} % read</source>
            <translation>{n}% 読了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {told}, {day}</source>
            <translation>研究室：{told}、{day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>shared by {who}</source>
            <translation>{who} が共有</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>taken out of the collection by {who}</source>
            <translation>{who} がコレクションから除外</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>rank {n}</source>
            <translation>{n} 位</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>submitted by {name}</source>
            <translation>{name} が投稿</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>★ Starred</source>
            <translation>★ スター付き</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>no text layer</source>
            <translation>テキスト層なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Open page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>published (cite this one)</source>
            <translation>出版済み (こちらを引用)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>preprint</source>
            <translation>プレプリント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Another version of the same work, {state}</source>
            <translation>同じ著作の別バージョン、{state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Other versions of this work</source>
            <translation>この著作の別バージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Select text first: drag over it, or double-click a word.</source>
            <translation>先にテキストを選択してください。ドラッグするか、単語をダブルクリックします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Imported {what}. Press {undo} to undo.</source>
            <translation>{what}をインポートしました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>There are no annotations to import.</source>
            <translation>インポートする注釈はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>That selection is too long for one annotation.</source>
            <translation>選択範囲が長すぎて、1 つの注釈にできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>this PDF has no text layer to search</source>
            <translation>この PDF には検索できるテキスト層がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure.</source>
            <translation>テキストを選択し、{reader-highlight} でハイライト、{reader-note} でメモ、{reader-area} で図をマークします。</translation>
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
                <numerusform>ほか {n} 件。検索して探してください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>p. {label}, figure</source>
            <translation>p. {label}、図</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>No annotations match.</source>
            <translation>一致する注釈はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Comment in Markdown. Press Ctrl+Enter or Esc to finish.</source>
            <translation>Markdown のコメント。Ctrl+Enter または Esc で終了します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Import {what} made in other programs</source>
            <translation>ほかのプログラムの{what}をインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>made in another program</source>
            <translation>ほかのプログラムで作成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Figure</source>
            <translation>図</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Enter password…</source>
            <translation>パスワードを入力…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <source>This PDF has no outline. Press {reader-thumbnails} to show thumbnails.</source>
            <translation>この PDF に目次はありません。{reader-thumbnails} でサムネイルを表示します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/page_view.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Save a copy of the PDF</source>
            <translation>PDF のコピーを保存</translation>
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
            <translation>{target} として保存しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Done and removed from the reading list.</source>
            <translation>読了にし、リーディングリストから外しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Back on the reading list.</source>
            <translation>リーディングリストに戻しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Page number (1 to {page_count}) or label</source>
            <translation>ページ番号 (1 から {page_count}) またはページラベル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Go to page</source>
            <translation>ページへ移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>There is no page {answer}; the file has {page_count} pages.</source>
            <translation>ページ {answer} はありません。このファイルは {page_count} ページです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Page {page} of {count}, {read} % read</source>
            <translation>ページ {page} / {count}、{read}% 読了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>An XFA form, which only Adobe's programs display in full</source>
            <translation>XFA フォームです。Adobe のプログラムでのみ完全に表示されます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Full text indexed</source>
            <translation>全文を索引化済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>No text layer to select or search</source>
            <translation>選択や検索ができるテキスト層がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{page} of {count}</source>
            <translation>{page} / {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{label}  ({page} of {count})</source>
            <translation>{label}  ({page} / {count})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <source>Close {title}</source>
            <translation>{title} を閉じる</translation>
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
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Highlight</source>
            <translation>ハイライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Underline</source>
            <translation>下線</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom</source>
            <translation>{reader-actual} で実際のサイズ、{reader-larger} と {reader-smaller} で拡大と縮小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Notes next to the pages</source>
            <translation>ページの横にメモを表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Fit to window width</source>
            <translation>ウィンドウの幅に合わせる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} min</source>
            <translation>{n} 分</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} h</source>
            <translation>{n} 時間</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>PaperDesk ran into a bug. Details are in the log.</source>
            <translation>PaperDesk で不具合が発生しました。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Moved the papers in “{name}” to “{target}”. Press {undo} to undo.</source>
            <translation>「{name}」の論文を「{target}」に移動しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Merged “{name}” into “{target}”. Press {undo} to undo.</source>
            <translation>「{name}」を「{target}」に統合しました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” into “{target}”</source>
            <translation>「{name}」を「{target}」の中に移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Merge “{name}” into “{target}”</source>
            <translation>「{name}」を「{target}」に統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” to the top level</source>
            <translation>「{name}」を最上位に移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” before “{target}”</source>
            <translation>「{name}」を「{target}」の前に移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” after “{target}”</source>
            <translation>「{name}」を「{target}」の後に移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>{what} (hold Shift to merge)</source>
            <translation>{what} (Shift を押しながらで統合)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_delegate.py" />
            <source>New name for {name}</source>
            <translation>{name} の新しい名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>open</source>
            <translation>展開</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>closed</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds</source>
            <translation>フィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Saved searches</source>
            <translation>保存した検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Last refreshed {moment}</source>
            <translation>最終更新：{moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Papers with values that differ between your devices</source>
            <translation>デバイス間で値が異なる論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Never refreshed</source>
            <translation>未更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_view.py" />
            <source>Places, feeds, collections and tags</source>
            <translation>場所、フィード、コレクション、タグ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Last message</source>
            <translation>最新のメッセージ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Show all activity</source>
            <translation>すべてのアクティビティを表示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers, {inbox} in the inbox</source>
            <translation>
                <numerusform>論文 {n} 件、受信箱に {inbox} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers to index</source>
            <translation>
                <numerusform>索引待ちの論文 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Index up to date</source>
            <translation>索引は最新です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>green</source>
            <translation>緑</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>blue</source>
            <translation>青</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>purple</source>
            <translation>紫</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>red</source>
            <translation>赤</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>magenta</source>
            <translation>マゼンタ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>grey</source>
            <translation>灰</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Last action</source>
            <translation>直前の操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Current list: {title}</source>
            <translation>現在の一覧：{title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>{annotations} copied as Markdown.</source>
            <translation>{annotations}を Markdown でコピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Copying {annotations}</source>
            <translation>{annotations}をコピーしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Selected: {papers}</source>
            <translation>選択中：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Marked area</source>
            <translation>マークした領域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>page {n}</source>
            <translation>ページ {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Highlights</source>
            <translation>ハイライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Underlines</source>
            <translation>下線</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Marked areas</source>
            <translation>マークした領域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Markdown (one file)…</source>
            <translation>Markdown (1 ファイル)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes for Obsidian or Logseq (folder)…</source>
            <translation>Obsidian または Logseq のノート (フォルダー)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>W3C Web Annotations (JSON-LD)…</source>
            <translation>W3C Web Annotations (JSON-LD)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>{annotations} in {papers}.</source>
            <translation>{papers}に{annotations}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and press {note}.</source>
            <translation>ここにはまだ注釈がありません。PDF のテキストを選択して {reader-highlight} を押すか、論文を選択して {note} を押してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Annotations</source>
            <translation>注釈</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>All kinds</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Search quotes, comments and titles</source>
            <translation>引用文、コメント、タイトルを検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Words</source>
            <translation>言葉</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Only {color}</source>
            <translation>{color}のみ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations match. Try other colours, kinds or words.</source>
            <translation>一致する注釈はありません。別の色、種類、言葉を試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Copy as Markdown</source>
            <translation>Markdown でコピー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Web page (*.html);;Markdown (*.md);;Mail (*.eml)</source>
            <translation>Web ページ (*.html);;Markdown (*.md);;メール (*.eml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Since the last digest</source>
            <translation>前回のダイジェスト以降</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last day</source>
            <translation>過去 1 日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last week</source>
            <translation>過去 1 週間</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last month</source>
            <translation>過去 1 か月</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Digest</source>
            <translation>ダイジェスト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Choosing the best new papers…</source>
            <translation>注目の新着論文を選んでいます…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Send to me</source>
            <translation>自分に送信</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Nothing new in this period. Choose a longer one below.</source>
            <translation>この期間に新着はありません。下でより長い期間を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feed</source>
            <translation>フィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last entry</source>
            <translation>最新の項目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Kept</source>
            <translation>保管</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last refresh</source>
            <translation>最終更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Discontinued</source>
            <translation>配信終了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Failing</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>No entries for {days} days</source>
            <translation>{days} 日間項目なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Moved to a new address</source>
            <translation>新しいアドレスに移転</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>None of its papers kept</source>
            <translation>保管した論文なし</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{n} feeds have problems.</source>
            <translation>
                <numerusform>フィード {n} 件に問題があります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{day}, {n} new</source>
            <translation>{day}、新着 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.</source>
            <translation>受信した論文 {brought} 件：保管 {kept} 件 (スター付き {starred} 件)、受信箱に {waiting} 件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feed health</source>
            <translation>フィードの状態</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feeds and their status</source>
            <translation>フィードとその状態</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Previously at {address}.</source>
            <translation>以前のアドレス：{address}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Show only feeds with problems</source>
            <translation>問題のあるフィードのみ表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Show papers</source>
            <translation>論文を表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Paste the address of a feed or of a page that has one, or choose:</source>
            <translation>フィード、またはフィードのあるページのアドレスを貼り付けるか、次から選んでください：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</source>
            <translation>arXiv の分野 (cs.LG)、arXiv の検索式 (au:tegmark AND grokking)、OPML ファイルのアドレス、検索 (hf:search effective theory、openalex: grokking、biorxiv: neuroscience) も入力できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face trending</source>
            <translation>Hugging Face 話題の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>bioRxiv neuroscience</source>
            <translation>bioRxiv 神経科学</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feeds found</source>
            <translation>見つかったフィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>All arXiv categories…</source>
            <translation>arXiv の全分野…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>This page has several feeds. Choose one.</source>
            <translation>このページには複数のフィードがあります。1 つ選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Follow</source>
            <translation>購読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>It has no entries at the moment.</source>
            <translation>今のところ項目はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (通常はポート 587)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>TLS (usually port 465)</source>
            <translation>TLS (通常はポート 465)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>None (only for a server on this computer)</source>
            <translation>なし (このコンピューターのサーバーのみ)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Mail settings</source>
            <translation>メール設定</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Unchanged; stored in the system keyring</source>
            <translation>変更なし (システムのキーリングに保存)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>mail.example.org</source>
            <translation>mail.example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Leave empty if the server needs no login</source>
            <translation>ログインが不要なサーバーでは空にします</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Same as the recipient</source>
            <translation>宛先と同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Send digest to</source>
            <translation>ダイジェストの送信先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Security</source>
            <translation>セキュリティ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>User name</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Sender</source>
            <translation>差出人</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Save digest</source>
            <translation>ダイジェストを保存</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sent to {recipient}.</source>
            <translation>{recipient} に送信しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Checking {address}</source>
            <translation>{address} を確認しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>arXiv categories</source>
            <translation>arXiv の分野</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Category</source>
            <translation>分野</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden.</source>
            <translation>各ルールは、受信箱に届く論文ごとに 1 回適用されます。どのルールが何をしたかは論文に表示されます。隠した論文は「除外済み」に入ります。別のルールがスターを付けるか保管した論文は隠されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Add the tag “{tag}”</source>
            <translation>タグ「{tag}」を付ける</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules for new papers</source>
            <translation>新着論文のルール</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Papers the rule finds</source>
            <translation>ルールで見つかる論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test the rule to see what it would have found.</source>
            <translation>ルールを試すと、見つかったはずの論文が表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>A query, as in the search field</source>
            <translation>検索欄と同じ検索式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Optional; defaults to the query</source>
            <translation>任意。省略すると検索式になります</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Tag name</source>
            <translation>タグ名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Never, or 30d, 6m, 2027-01-31</source>
            <translation>なし、または 30d、6m、2027-01-31</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>New rule</source>
            <translation>新規ルール</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test on last 500 papers</source>
            <translation>直近 500 件の論文で試す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Save rule</source>
            <translation>ルールを保存</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Query</source>
            <translation>検索式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Enter a name for the tag.</source>
            <translation>タグの名前を入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Move in the list</source>
            <translation>一覧内を移動</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Select several</source>
            <translation>複数選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Edit a note</source>
            <translation>メモを編集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>All keyboard shortcuts</source>
            <translation>すべてのキーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Search shortcuts</source>
            <translation>ショートカットを検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Find in the manual</source>
            <translation>マニュアル内を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Manual page</source>
            <translation>マニュアルのページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data for {title}</source>
            <translation>{title} のデータ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Save {title}</source>
            <translation>{title} を保存</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{papers} added and {read} read this month</source>
            <translation>今月：追加 {papers}、既読 {read}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No data yet</source>
            <translation>まだデータがありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added and read per month</source>
            <translation>月別の追加数と既読数</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread papers</source>
            <translation>未読の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent authors</source>
            <translation>多い著者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Author</source>
            <translation>著者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent journals and conferences</source>
            <translation>多い雑誌と会議</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Years of publication</source>
            <translation>出版年</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} papers, all from {year}</source>
            <translation>
                <numerusform>論文 {n} 件、すべて {year} 年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} 年分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No years known yet</source>
            <translation>年の情報がまだありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{name} leads with {n}</source>
            <translation>最多は {name} の {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Read</source>
            <translation>既読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread at month end</source>
            <translation>月末の未読数</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} unread papers</source>
            <translation>
                <numerusform>未読の論文 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Library map</source>
            <translation>ライブラリマップ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread; {time} to go at your current pace.</source>
            <translation>未読：{papers}。今のペースであと {time}です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} 日</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers}, {starred} starred, {annotated} annotated.</source>
            <translation>{papers}、スター付き {starred} 件、注釈付き {annotated} 件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Similar papers are close together. Scroll to zoom, drag to move, click to open.</source>
            <translation>似た論文ほど近くに表示されます。スクロールで拡大と縮小、ドラッグで移動、クリックで開きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The map needs more papers with abstracts.</source>
            <translation>マップには抄録のある論文がもっと必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>No unread papers.</source>
            <translation>未読の論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread.</source>
            <translation>未読：{papers}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} か月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} 週間</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Insights</source>
            <translation>統計</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The index is being built. The map will appear when it is ready.</source>
            <translation>索引を作成しています。完了するとマップが表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Counting…</source>
            <translation>集計中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Drawing the map…</source>
            <translation>マップを描画中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>No coloured tag</source>
            <translation>色付きタグなし</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>{n} papers on the map</source>
            <translation>
                <numerusform>マップの論文 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>Show only these papers</source>
            <translation>これらの論文だけを表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.</source>
            <translation>論文を点で表し、似た論文ほど近くに表示します。プラスとマイナスで拡大と縮小、矢印キーで移動します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>SVG image (*.svg);;PNG image (*.png)</source>
            <translation>SVG 画像 (*.svg);;PNG 画像 (*.png)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>{formats};;CSV table (*.csv)</source>
            <translation>{formats};;CSV 表 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Saved to {target}.</source>
            <translation>{target} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Nothing is running. Imports, refreshes and exports appear here.</source>
            <translation>実行中の処理はありません。インポート、更新、エクスポートがここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>about {time} left</source>
            <translation>残り約 {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Progress: {job}</source>
            <translation>進行状況：{job}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Messages, newest first</source>
            <translation>メッセージ (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>No messages yet.</source>
            <translation>まだメッセージがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Recent messages</source>
            <translation>最近のメッセージ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Cancelled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>{label} (interrupted)</source>
            <translation>{label} (中断)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>in progress</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first.</source>
            <translation>この操作だけを取り消し、後の操作は残します。後の操作が同じものを変更している場合は、先にそちらを取り消してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>“{title}”</source>
            <translation>「{title}」</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Steps, newest first</source>
            <translation>操作 (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>No steps yet. Steps are kept for 90 days.</source>
            <translation>まだ操作がありません。操作は 90 日間保存されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Search steps and papers</source>
            <translation>操作と論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Find steps and papers</source>
            <translation>操作と論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Undo this step</source>
            <translation>この操作を取り消す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Redo this step</source>
            <translation>この操作をやり直す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(in progress)</source>
            <translation>(実行中)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Everything that can still be read goes into a new database; the rest is taken from the last backup where possible. The damaged files are kept.</source>
            <translation>まだ読み取れるものはすべて新しいデータベースに移し、残りはできるだけ最新のバックアップから補います。壊れたファイルは残します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>What an earlier library left in {folder} is moved aside. Nothing is deleted.</source>
            <translation>{folder} に残っている以前のライブラリの内容は、別の場所に退避します。何も削除しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library</source>
            <translation>空のライブラリを作成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose a library, or an empty folder for a new one</source>
            <translation>ライブラリを選ぶか、空のフォルダーを選んで新規作成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Open another library…</source>
            <translation>別のライブラリを開く…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Repair library…</source>
            <translation>ライブラリを修復…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Restore a backup…</source>
            <translation>バックアップから復元…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library…</source>
            <translation>空のライブラリを作成…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    {papers}, {notes}, {size} MB</source>
            <translation>{when}    {papers}、{notes}、{size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Compared with the current library: {difference}.</source>
            <translation>現在のライブラリとの比較：{difference}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    cannot be read</source>
            <translation>{when}    読み取り不可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Library backups</source>
            <translation>ライブラリのバックアップ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups, newest first</source>
            <translation>バックアップ (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Papers deleted or changed since then</source>
            <translation>その後に削除または変更された論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No papers were deleted or changed.</source>
            <translation>削除または変更された論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore selected papers</source>
            <translation>選択した論文を復元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore this backup</source>
            <translation>このバックアップを復元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>deleted</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>changed since</source>
            <translation>その後に変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>This backup cannot be read.</source>
            <translation>このバックアップは読み取れません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and tags are not shared.</source>
            <translation>メンバーはこのコレクションの論文を受け取り、編集者による変更は全員に反映されます。自分のメモ、ハイライト、スター、タグは共有されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share “{collection}”</source>
            <translation>「{collection}」を共有</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share</source>
            <translation>共有</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Whole lab, with everyone who joins later</source>
            <translation>研究室全体 (後から参加する人を含む)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Only these members:</source>
            <translation>次のメンバーのみ：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Members</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Also share attached files, up to 200 MB each</source>
            <translation>添付ファイルも共有 (1 個 200 MB まで)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Find a tag</source>
            <translation>タグを検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags and their papers</source>
            <translation>タグとその論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>No tags yet. Select papers and tag them to create one.</source>
            <translation>まだタグがありません。論文を選択してタグを付けると作成されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Keep “{tag}”</source>
            <translation>「{tag}」を残す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>{n} tags, on {papers}</source>
            <translation>
                <numerusform>タグ {n} 個 ({papers})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. They are looked up immediately.</source>
            <translation>論文の DOI、arXiv ID、ISBN、PMID、またはアドレスを、空白か改行で区切って入力してください。すぐに照会します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Identifiers or addresses</source>
            <translation>識別子またはアドレス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</source>
            <translation>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Looking up…</source>
            <translation>照会中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>No certain match found</source>
            <translation>確実な一致なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Details filled in</source>
            <translation>補った書誌情報</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From</source>
            <translation>情報源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Papers looked up</source>
            <translation>照会した論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.</source>
            <translation>{all} 件のうち {n} 件を補いました。編集した情報は変更していません。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>One name per line: Family, Given</source>
            <translation>1 行に 1 名：姓, 名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Type</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Year, month, day</source>
            <translation>年、月、日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Field</source>
            <translation>フィールド</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to keep</source>
            <translation>残す論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to merge</source>
            <translation>統合される論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly the same paper</source>
            <translation>確実に同じ論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly two versions of one work</source>
            <translation>確実に同じ著作の 2 つのバージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly the same paper</source>
            <translation>同じ論文の可能性</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly two versions of one work</source>
            <translation>同じ著作の 2 つのバージョンの可能性</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{n} pairs of similar papers</source>
            <translation>
                <numerusform>類似論文 {n} 組</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to undo a decision.</source>
            <translation>{pairs}、うち {sure} 組は確実に同じです。それぞれ残す値を確認してください。{undo} で判断を元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>No possible duplicates found.</source>
            <translation>重複の可能性がある論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Duplicates</source>
            <translation>重複</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparing papers…</source>
            <translation>論文を比較中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possible duplicates</source>
            <translation>重複の可能性</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparison, field by field</source>
            <translation>フィールドごとの比較</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Merge</source>
            <translation>統合(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge both into one paper; nothing is lost. Press {undo} to undo.</source>
            <translation>両方を 1 つの論文に統合します。何も失われません。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Swap</source>
            <translation>入れ替え(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep the other paper and its citation key instead</source>
            <translation>代わりにもう一方の論文とその引用キーを残す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Two &amp;versions of one work</source>
            <translation>同じ著作の 2 つのバージョン(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep both; each links to the other and shows its notes</source>
            <translation>両方を残します。互いにリンクし、相手のメモを表示します</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Different papers</source>
            <translation>別の論文(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Never ask again</source>
            <translation>今後は確認しない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all certain pairs</source>
            <translation>確実な組をすべて統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all {n} certain pairs</source>
            <translation>確実な {n} 組をすべて統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>What do you like?</source>
            <translation>どんな論文が好みですか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Titles, DOIs, citation keys or authors, one per line</source>
            <translation>タイトル、DOI、引用キー、または著者を 1 行に 1 つ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Papers or authors that you like, one per line</source>
            <translation>好みの論文または著者を 1 行に 1 つ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like these</source>
            <translation>これが好み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars the papers in your library that match these lines</source>
            <translation>ライブラリでこれらの行に一致する論文にスターを付けます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Next five</source>
            <translation>次の 5 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.</source>
            <translation>「おすすめ」は受信箱を好みの順に並べます。論文や著者をいくつか入力するか、下の論文を評価してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like it</source>
            <translation>好み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Not for me</source>
            <translation>興味なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>You have rated every paper in the inbox.</source>
            <translation>受信箱の論文をすべて評価しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars it</source>
            <translation>スターを付けます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Dismisses it from the inbox</source>
            <translation>受信箱から除外します</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} records: {counts}.</source>
            <translation>
                <numerusform>レコード {n} 件：{counts}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Already in the library</source>
            <translation>ライブラリに登録済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Duplicate in files</source>
            <translation>ファイル内で重複</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>To compare</source>
            <translation>要比較</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Unusual</source>
            <translation>通常と異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import {papers}</source>
            <translation>{papers}をインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} new</source>
            <translation>新規 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} already in the library (only missing details are added)</source>
            <translation>ライブラリに登録済み {n} 件 (不足している情報のみ追加)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} duplicates in the files (merged into one)</source>
            <translation>ファイル内で重複 {n} 件 (1 つに統合)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} to compare afterwards</source>
            <translation>後で比較 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} cannot be read</source>
            <translation>読み取り不可 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Check this text</source>
            <translation>テキストを確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Cannot be read</source>
            <translation>読み取り不可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Record</source>
            <translation>レコード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged into</source>
            <translation>統合先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records</source>
            <translation>統合したレコード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>These records were recognised as papers you already have and merged into them. If that is wrong, choose “Keep both”. Press {undo} to undo.</source>
            <translation>これらのレコードはすでにある論文と判断し、統合しました。誤りの場合は「両方残す」を選んでください。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Keep &amp;both (B)</source>
            <translation>両方残す (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Turn this record back into a separate paper</source>
            <translation>このレコードを独立した論文に戻します</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records, newest first</source>
            <translation>統合したレコード (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>PDFs not found</source>
            <translation>見つからなかった PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Papers without a PDF</source>
            <translation>PDF のない論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To also search Unpaywall for open copies, enter your email address in Settings, Network.</source>
            <translation>Enter で論文の Web ページを開きます。そこで PDF をダウンロードしたら、論文の上にドロップしてください。Unpaywall でもオープンな PDF を探すには、「設定」の「ネットワーク」にメールアドレスを入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Comparing papers</source>
            <translation>論文を比較しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Merging duplicates</source>
            <translation>重複を統合しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} of the {all} decisions needed to rank “For You”.</source>
            <translation>「おすすめ」の順位付けに必要な判断 {all} 回のうち {n} 回。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} lines match no papers in your library. Add the papers by their DOIs first.</source>
            <translation>
                <numerusform>{n} 行に一致する論文がライブラリにありません。先に DOI で論文を追加してください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>For You is ranked by {n} decisions. More decisions improve the ranking.</source>
            <translation>
                <numerusform>「おすすめ」は {n} 回の判断に基づいて並んでいます。判断が増えるほど精度が上がります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{papers} starred. Press {undo} to undo.</source>
            <translation>{papers}にスターを付けました。{undo} で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <source>Searching {papers}</source>
            <translation>{papers}を検索しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Replacing</source>
            <translation>置換しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Title, author, year:2020, tag:…</source>
            <translation>タイトル、著者、year:2020、tag:…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Search for the paper to cite</source>
            <translation>引用する論文を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Papers found</source>
            <translation>見つかった論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Enter: cite   Tab: choose several   Esc: cancel</source>
            <translation>Enter: 引用   Tab: 複数選択   Esc: キャンセル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Chosen: {keys}</source>
            <translation>選択：{keys}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Before</source>
            <translation>前置き(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>see</source>
            <translation>例えば</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Text before the citation</source>
            <translation>引用の前に置く文字列</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Pages</source>
            <translation>ページ(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>12–15, or chap. 3</source>
            <translation>12–15、または第 3 章</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Pages or passage cited</source>
            <translation>引用するページまたは箇所</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Not imported</source>
            <translation>インポートできなかったレコード</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>{n} records could not be imported; everything else was. Correct their text and import them here.</source>
            <translation>
                <numerusform>レコード {n} 件をインポートできませんでした。ほかはすべてインポート済みです。テキストを修正し、ここからインポートしてください。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Import this text</source>
            <translation>このテキストをインポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Records that could not be read</source>
            <translation>読み取れなかったレコード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Text of the record, for correction</source>
            <translation>レコードのテキスト (修正用)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Corrected.</source>
            <translation>修正しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>All records corrected.</source>
            <translation>すべてのレコードを修正しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{n} fields</source>
            <translation>
                <numerusform>{n} フィールド</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{fields} in {where} would change.</source>
            <translation>{where}の {fields}が変わります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Only the first {n} are shown; all are selected.</source>
            <translation>最初の {n} 件のみ表示しています。すべて選択されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replaced in {papers}.</source>
            <translation>{papers}を置換しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Checked {papers}: nothing would change.</source>
            <translation>{papers}を確認しました。変更箇所はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find and replace</source>
            <translation>検索と置換</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>All fields</source>
            <translation>すべてのフィールド</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Match case</source>
            <translation>大文字と小文字を区別(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Whole field only</source>
            <translation>フィールド全体のみ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In {papers}.</source>
            <translation>対象：{papers}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace selected</source>
            <translation>選択項目を置換</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace with</source>
            <translation>置換後</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In</source>
            <translation>対象</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace {n} selected</source>
            <translation>選択した {n} 件を置換</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>It would add, change and delete papers, notes, tags and collections. Each change is listed in the history, and you can undo it. Only allow a program that you have started yourself.</source>
            <translation>論文、メモ、タグ、コレクションを追加、変更、削除できるようになります。変更はすべて履歴に残り、元に戻せます。自分で起動したプログラムだけを許可してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow “{program}” to change your library?</source>
            <translation>「{program}」によるライブラリの変更を許可しますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Do not allow</source>
            <translation>許可しない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow until PaperDesk is closed</source>
            <translation>PaperDesk を閉じるまで許可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Always allow</source>
            <translation>常に許可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This library has no paper with the citation key “{key}”. Open the library that has it, or search for the paper.</source>
            <translation>このライブラリに引用キー「{key}」の論文はありません。その論文のあるライブラリを開くか、論文を検索してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This paper has no PDF, so the page cannot be shown.</source>
            <translation>この論文には PDF がないため、ページを表示できません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Existing paper</source>
            <translation>既存の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>stays a separate paper</source>
            <translation>独立した論文のまま</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Comparison of record and paper, field by field</source>
            <translation>レコードと論文のフィールドごとの比較</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Only missing details are added to the paper; differing values are kept next to its own.</source>
            <translation>論文には不足している情報だけを追加します。異なる値は論文の値とともに残します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Merge anyway (&amp;B)</source>
            <translation>それでも統合 (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Bibliography</source>
            <translation>参考文献一覧</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citation style</source>
            <translation>引用スタイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Copy everything, with italics where supported</source>
            <translation>すべてコピー (可能なら斜体を保持)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Add style (.csl)…</source>
            <translation>スタイルを追加 (.csl)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download style…</source>
            <translation>スタイルをダウンロード…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download any official style by name from zotero.org</source>
            <translation>公式スタイルを zotero.org から名前でダウンロード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Style</source>
            <translation>スタイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Add citation style (.csl)</source>
            <translation>引用スタイルを追加 (.csl)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Download citation style</source>
            <translation>引用スタイルをダウンロード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Style name, such as journal-of-physics-a or chicago-note-bibliography</source>
            <translation>スタイル名 (例：journal-of-physics-a、chicago-note-bibliography)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Downloading citation style</source>
            <translation>引用スタイルをダウンロードしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography copied.</source>
            <translation>参考文献一覧をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography: the first {n} of {papers}</source>
            <translation>参考文献一覧：{papers}のうち最初の {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Selected papers · {n}</source>
            <translation>選択した論文 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>This list · {n}</source>
            <translation>この一覧 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Whole library · {n}</source>
            <translation>ライブラリ全体 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Abstracts</source>
            <translation>抄録</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Your notes</source>
            <translation>自分のメモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>ASCII only (accents as LaTeX commands)</source>
            <translation>ASCII のみ (アクセント記号は LaTeX コマンド)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown} of {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件のうち {shown} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export {n} papers…</source>
            <translation>
                <numerusform>論文 {n} 件をエクスポート…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Include</source>
            <translation>含める項目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown}. Pandoc creates the document from this.</source>
            <translation>{shown}。ここから Pandoc が文書を作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the variants here. There is nothing to merge now.</source>
            <translation>同じ著者の名前に複数の表記がある場合 (Liu, Z. と Liu, Ziming など)、ここで統合できます。今のところ統合するものはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>{n} names have variants that may belong to the same person. Select the ones that do. You can undo a merge.</source>
            <translation>
                <numerusform>{n} 件の名前に、同一人物の可能性がある別表記があります。同一人物のものを選択してください。統合は元に戻せます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Author name variants</source>
            <translation>著者名の表記</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Names that may belong to the same person</source>
            <translation>同一人物の可能性がある名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Merge selected</source>
            <translation>選択項目を統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document always holds the papers of a tag, a collection or a search. The previous version is kept next to it as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own marked sections there, never your text.</source>
            <translation>リンクファイルは、PaperDesk が常に最新に保つエクスポートファイルです。文書の横に置いた .bib ファイルには、いつもタグ、コレクション、または検索の論文が入ります。前の版は .bak として横に残ります。リンクフォルダーには、注釈付きの論文ごとにノートが入ります。PaperDesk が書き込むのは自身の印が付いた区間だけで、自分で書いた文章は変更しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Linked files</source>
            <translation>リンクファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>No linked files yet.</source>
            <translation>まだリンクファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link current list…</source>
            <translation>現在の一覧をリンク…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link notes folder…</source>
            <translation>ノートフォルダーをリンク…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Creates a literature note for each annotated paper, for Obsidian or Logseq</source>
            <translation>注釈付きの論文ごとに文献ノートを作成します (Obsidian または Logseq 用)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Update now</source>
            <translation>今すぐ更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Unlink</source>
            <translation>リンクを解除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Stop updating this file (the file is kept)</source>
            <translation>このファイルの更新をやめます (ファイルは残ります)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>updated {moment}</source>
            <translation>更新：{moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>not updated</source>
            <translation>未更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>all papers</source>
            <translation>すべての論文</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>問題 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: {found}, {n} can be fixed here.</source>
            <translation>{papers}を確認しました。{found}、うち {n} 件はここで修正できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: no problems found.</source>
            <translation>{papers}を確認しました。問題は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Press {undo} to undo a fix.</source>
            <translation>{undo} で修正を元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Only the first {n} are shown.</source>
            <translation>最初の {n} 件のみ表示しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Check references</source>
            <translation>参考文献をチェック</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Problem</source>
            <translation>問題</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix selected</source>
            <translation>選択項目を修正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Missing: {fields}.</source>
            <translation>不足：{fields}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix {n} selected</source>
            <translation>選択した {n} 件を修正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Checking {papers}</source>
            <translation>{papers}を確認しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Fixing references</source>
            <translation>参考文献を修正しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Looking up details…</source>
            <translation>書誌情報を照会中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. Papers that already have a key keep it.</source>
            <translation>項目：{terms}。ピリオドの後のフィルター：{filters}。+ で連結し、| で代替を区切ります。すでにキーのある論文は、そのキーを保ちます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Tags, as keywords</source>
            <translation>タグ (キーワードとして)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>My notes</source>
            <translation>自分のメモ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Accented letters as LaTeX commands</source>
            <translation>アクセント付き文字を LaTeX コマンドで</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation keys and exports</source>
            <translation>引用キーとエクスポート</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>For programs that do not support UTF-8.</source>
            <translation>UTF-8 に対応していないプログラム用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Pattern for new keys</source>
            <translation>新しいキーのパターン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Example</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Names of saved PDFs</source>
            <translation>保存する PDF の名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Dragging a paper into an editor inserts</source>
            <translation>エディターへのドラッグで挿入する形式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>In exported files</source>
            <translation>エクスポートするファイルに含める項目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to refresh feeds</source>
            <translation>フィードの更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to follow a feed</source>
            <translation>フィードの購読</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to add papers</source>
            <translation>論文の追加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to look up details</source>
            <translation>書誌情報の照会</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to check for retractions</source>
            <translation>撤回の確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to fetch a PDF</source>
            <translation>PDF の取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to send a digest</source>
            <translation>ダイジェストの送信</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download a citation style</source>
            <translation>引用スタイルのダウンロード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download the model for search by meaning</source>
            <translation>意味検索のモデルのダウンロード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Contacted servers, most recent first</source>
            <translation>接続したサーバー (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>No servers contacted yet.</source>
            <translation>まだどのサーバーにも接続していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part of the library.</source>
            <translation>PaperDesk が接続したサーバーとその理由です。この一覧はこのコンピューターだけに残り、ライブラリには含まれません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Clear list</source>
            <translation>一覧を消去</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Last</source>
            <translation>最終</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This device will no longer send or receive changes. The library and the folder stay as they are, and your other devices keep syncing.</source>
            <translation>このデバイスは変更を送受信しなくなります。ライブラリとフォルダーはそのまま残り、ほかのデバイスは同期を続けます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Choose a folder that is copied between your devices</source>
            <translation>デバイス間でコピーされるフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Joining your other devices</source>
            <translation>ほかのデバイスに参加しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Setting up the folder</source>
            <translation>フォルダーを設定しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Do not encrypt</source>
            <translation>暗号化しない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt with a passphrase</source>
            <translation>パスフレーズで暗号化</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder?</source>
            <translation>フォルダーを暗号化しますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Without encryption, anyone with access to the folder can read your library.</source>
            <translation>暗号化しないと、フォルダーにアクセスできる人はだれでもライブラリを読めます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder</source>
            <translation>フォルダーを暗号化</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase (needed to join from other devices)</source>
            <translation>パスフレーズ (ほかのデバイスからの参加に必要)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Repeat the passphrase</source>
            <translation>パスフレーズをもう一度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This folder is encrypted</source>
            <translation>このフォルダーは暗号化されています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>The passphrases differ. Nothing was set up.</source>
            <translation>パスフレーズが一致しません。何も設定していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Stop syncing</source>
            <translation>同期をやめる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your other devices</source>
            <translation>ほかのデバイス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>No other device has joined yet.</source>
            <translation>まだほかのデバイスは参加していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Choose folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Sync now</source>
            <translation>今すぐ同期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Show folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Show conflicts</source>
            <translation>競合を表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Stop syncing…</source>
            <translation>同期をやめる…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>This library is on this device only. To use it on several devices, choose a folder that a program such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that folder; the library itself stays where it is.</source>
            <translation>このライブラリはこのデバイスだけにあります。複数のデバイスで使うには、Syncthing やクラウドストレージなどがデバイス間でコピーするフォルダーを選んでください。変更はそのフォルダーを通じてやり取りし、ライブラリ自体は今の場所に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}, encrypted.</source>
            <translation>変更は {folder} で暗号化してやり取りします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}.</source>
            <translation>変更は {folder} でやり取りします。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your devices differ on {n} values.</source>
            <translation>
                <numerusform>デバイス間で異なる値 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Unnamed device</source>
            <translation>名前のないデバイス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>This shortcut is used by {actions}. If you use it here, it is removed there.</source>
            <translation>このショートカットは{actions}で使われています。ここで使うと、そちらからは削除されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Shortcut preset</source>
            <translation>ショートカットのプリセット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Find an action or shortcut</source>
            <translation>操作またはショートカットを検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Actions and their shortcuts</source>
            <translation>操作とショートカット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Press the new shortcut</source>
            <translation>新しいショートカットを押してください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>New shortcut</source>
            <translation>新しいショートカット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Use this shortcut</source>
            <translation>このショートカットを使う</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>No shortcut</source>
            <translation>ショートカットなし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Reset to preset</source>
            <translation>プリセットに戻す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You will no longer send or receive changes. All papers and collections stay in your library, and the others keep theirs. To come back, you need a new invitation.</source>
            <translation>変更を送受信しなくなります。論文とコレクションはすべて自分のライブラリに残り、ほかの人の手元にも残ります。再び参加するには、新しい招待が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You can forget the lab on this computer without the server. The members still see you in the list until an owner removes you.</source>
            <translation>サーバーに接続できなくても、このコンピューターから研究室の情報を消去できます。所有者が外すまで、ほかのメンバーの一覧には名前が残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Your password is not kept on this computer. Choose “Sync now” to enter it.</source>
            <translation>パスワードはこのコンピューターに保存されていません。「今すぐ同期」を選んで入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leave lab</source>
            <translation>研究室から退出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leaving the lab</source>
            <translation>研究室から退出しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Forget lab</source>
            <translation>研究室の情報を消去</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Create a lab</source>
            <translation>研究室を作成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE</source>
            <translation>空のデータベースのアドレス (所有者のログインを含む)：postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Choose a password</source>
            <translation>パスワードを決めてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>This computer has no keyring, so you will be asked for this password each time PaperDesk starts.</source>
            <translation>このコンピューターにはキーリングがないため、PaperDesk を起動するたびにこのパスワードの入力が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Join a lab</source>
            <translation>研究室に参加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Paste the invitation that an owner of the lab sent to you:</source>
            <translation>研究室の所有者から届いた招待を貼り付けてください：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Joining the lab</source>
            <translation>研究室に参加しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Name of the lab</source>
            <translation>研究室の名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Creating the lab</source>
            <translation>研究室を作成しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Your name in the lab</source>
            <translation>研究室での自分の名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Repeat the password</source>
            <translation>パスワードをもう一度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>The passwords differ. Nothing was changed.</source>
            <translation>パスワードが一致しません。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared collections</source>
            <translation>共有コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>No collection is shared. To share one, right-click it in the sidebar.</source>
            <translation>共有コレクションはありません。共有するには、サイドバーでコレクションを右クリックします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>The members are listed when the server answers.</source>
            <translation>サーバーが応答すると、メンバーが表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Collection</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared with</source>
            <translation>共有相手</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Some members</source>
            <translation>一部のメンバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared</source>
            <translation>共有中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Not shared</source>
            <translation>共有なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Member</source>
            <translation>メンバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Invite…</source>
            <translation>招待…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Change role…</source>
            <translation>役割を変更…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Whole lab</source>
            <translation>研究室全体</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Editor: shares collections and changes them</source>
            <translation>編集者：コレクションの共有と変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Reader: only reads</source>
            <translation>閲覧者：閲覧のみ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Owner: also invites and removes members</source>
            <translation>所有者：メンバーの招待と削除も可能</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change the role of {name} from {old} to {new}?</source>
            <translation>{name} の役割を{old}から{new}に変更しますか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} will no longer send or receive changes. They keep the papers they have, and what they shared or changed stays with the others.</source>
            <translation>{name} は変更を送受信しなくなります。本人の論文は手元に残り、本人が共有または変更した内容はほかの人の手元に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite a member</source>
            <translation>メンバーを招待</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Name of the new member</source>
            <translation>新しいメンバーの名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.</source>
            <translation>{name} への招待をコピーしました。本人だけに送ってください。14 日以内に 1 人だけ参加できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Inviting {name}</source>
            <translation>{name} を招待しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change role</source>
            <translation>役割を変更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role of {name}</source>
            <translation>{name} の役割</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Changing the role of {name}</source>
            <translation>{name} の役割を変更しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Removing {name}</source>
            <translation>{name} を削除しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite {name}</source>
            <translation>{name} を招待</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role in the lab</source>
            <translation>研究室での役割</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Invitation</source>
            <translation>招待</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Join a lab…</source>
            <translation>研究室に参加…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Create a lab…</source>
            <translation>研究室を作成…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Leave…</source>
            <translation>退出…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>In a lab, several people share collections. Everyone has the papers in their own library, and receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, stars and tags are never shared.</source>
            <translation>研究室では、複数の人でコレクションを共有します。論文は各自のライブラリに入り、ほかの人の変更は研究室の PostgreSQL サーバーを通じて届きます。自分のメモ、ハイライト、スター、タグが共有されることはありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>{n} papers to send.</source>
            <translation>
                <numerusform>未送信の論文 {n} 件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>The backup of {when} has {papers}. {difference} Restoring it discards everything you have done since. The current library is backed up first, so you can return to it.</source>
            <translation>{when} のバックアップには{papers}があります。{difference} 復元すると、その後の操作はすべて失われます。先に現在のライブラリをバックアップするので、元に戻せます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}, and {n} dismissed or in the trash</source>
            <translation>
                <numerusform>{papers}、ほかに除外済みまたはゴミ箱に {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Recent libraries</source>
            <translation>最近のライブラリ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>No backups yet. One is made every hour in which something changes.</source>
            <translation>まだバックアップがありません。変更があると 1 時間ごとに作成されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore this backup…</source>
            <translation>このバックアップを復元…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Keep the current library</source>
            <translation>現在のライブラリを残す</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore single papers…</source>
            <translation>論文を個別に復元…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if deleted).</source>
            <translation>{papers}。データベース {database} MB、ファイル {files} MB、索引 {index} MB (削除しても自動で再作成)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Other libraries</source>
            <translation>ほかのライブラリ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Move library…</source>
            <translation>ライブラリを移動…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Check library</source>
            <translation>ライブラリを検査</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Open or create another…</source>
            <translation>別のライブラリを開くか作成…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Access log</source>
            <translation>アクセスログ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{troubles}

Nothing will be deleted, and changes to papers can be undone.</source>
            <translation>{troubles}

何も削除しません。論文の変更は元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking…</source>
            <translation>検査中…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking the library</source>
            <translation>ライブラリを検査しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose an empty folder for the library</source>
            <translation>ライブラリ用の空のフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Moving {papers}</source>
            <translation>{papers}を移動しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repairing the library</source>
            <translation>ライブラリを修復しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{papers} restored.</source>
            <translation>{papers}を復元しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Run “paperdesk check” to list them.</source>
            <translation>「paperdesk check」で一覧を表示できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>The library is moved to {target}. The old folder is kept; delete it once everything works.</source>
            <translation>ライブラリを {target} に移動しました。古いフォルダーは残っています。問題がないことを確認したら削除してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Writing</source>
            <translation>執筆</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>STARTTLS, as on port 587</source>
            <translation>STARTTLS (ポート 587 など)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>TLS, as on port 465</source>
            <translation>TLS (ポート 465 など)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>None (only on this computer)</source>
            <translation>なし (このコンピューターのみ)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Same as system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light, high contrast</source>
            <translation>ライト (ハイコントラスト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark, high contrast</source>
            <translation>ダーク (ハイコントラスト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Comfortable (title, authors, snippet)</source>
            <translation>ゆったり (タイトル、著者、抜粋)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Compact (two lines)</source>
            <translation>コンパクト (2 行)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can also use {text-larger} and {text-smaller}.</source>
            <translation>{text-larger} と {text-smaller} でも変更できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Papers in the list</source>
            <translation>一覧の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds when the window opens</source>
            <translation>ウィンドウを開いたときにフィードを更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds every</source>
            <translation>フィードの更新間隔</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds with their own schedule are not affected.</source>
            <translation>独自の更新間隔を設定したフィードには影響しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismiss untouched inbox papers after</source>
            <translation>受信箱で手を付けない論文を除外するまで</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.</source>
            <translation>除外した論文は削除されません。スター、タグ、注釈を付けた論文は常に残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Maximum feed size</source>
            <translation>フィードの最大サイズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search by meaning as well</source>
            <translation>意味検索も使う</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>A small model analyses your papers on this computer. To download it, choose “Download model” in the command palette.</source>
            <translation>小さなモデルがこのコンピューターで論文を分析します。ダウンロードするには、コマンドパレットで「意味検索のモデルをダウンロード」を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search PDF pages by meaning as well</source>
            <translation>PDF のページも意味で検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Questions then find the page that answers them. Analysing ten pages takes about a second.</source>
            <translation>質問すると、その答えがあるページが見つかります。10 ページの分析にかかる時間は約 1 秒です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Folder with your own model</source>
            <translation>独自モデルのフォルダー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use PaperDesk's model.</source>
            <translation>空にすると PaperDesk のモデルを使います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Language of references</source>
            <translation>参考文献の言語</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the style's language.</source>
            <translation>空にするとスタイルの言語を使います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Pandoc for references</source>
            <translation>参考文献用の Pandoc</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the installed one.</source>
            <translation>空にするとインストール済みのものを使います。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include abstracts in exported files</source>
            <translation>エクスポートするファイルに抄録を含める</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include tags as keywords in exported files</source>
            <translation>エクスポートするファイルにタグをキーワードとして含める</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include my notes in exported files</source>
            <translation>エクスポートするファイルに自分のメモを含める</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Outgoing mail server</source>
            <translation>送信メールサーバー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to send nothing.</source>
            <translation>空にすると何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>User</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>The password is stored in the system keyring; you enter it in the digest window.</source>
            <translation>パスワードはシステムのキーリングに保存されます。ダイジェストのウィンドウで入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Allow browsers and editors on this computer to access the library</source>
            <translation>このコンピューターのブラウザーとエディターにライブラリへのアクセスを許可</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get access.</source>
            <translation>Zotero Connector から PaperDesk に論文を保存し、エディターから引用できるようになります。Web ページがアクセスすることはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.</source>
            <translation>このようなプログラムは既定でポート 23119 を使います。このポートで待ち受けできるのは、PaperDesk と Zotero のどちらか一方だけです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Save papers from browsers to</source>
            <translation>ブラウザーからの論文の保存先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Look up papers without authors or identifiers</source>
            <translation>著者または識別子のない論文を照会</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Searches arXiv and Crossref by title in the background. Each paper shows what changed.</source>
            <translation>バックグラウンドで arXiv と Crossref をタイトルで検索します。変更内容は各論文に表示されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check kept papers for retractions and corrections</source>
            <translation>保管した論文の撤回と訂正を確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Asks Crossref by DOI once a month.</source>
            <translation>月に 1 回、DOI で Crossref に問い合わせます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check for updates to PaperDesk</source>
            <translation>PaperDesk のアップデートを確認</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed automatically.</source>
            <translation>週に 1 回、インストール元 (リポジトリ、pip、Debian) で確認します。自動ではインストールされません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Fetch open-access PDFs on request</source>
            <translation>要求に応じてオープンアクセスの PDF を取得</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.</source>
            <translation>arXiv、OpenReview、ACL Anthology、論文のリンク、Unpaywall にあるオープンな PDF から取得します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Your email address, for Unpaywall</source>
            <translation>Unpaywall 用のメールアドレス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall requires an email address. Leave empty to turn Unpaywall off.</source>
            <translation>Unpaywall にはメールアドレスが必要です。Unpaywall を使わない場合は空にします。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv feeds</source>
            <translation>arXiv のフィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can enter a mirror here.</source>
            <translation>ミラーを指定できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv queries</source>
            <translation>arXiv の検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv PDFs</source>
            <translation>arXiv の PDF</translation>
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
            <translation>DOI の書誌情報</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Open Library, for ISBNs</source>
            <translation>Open Library (ISBN 用)</translation>
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
            <translation>bioRxiv と medRxiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Search results</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Find a setting</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Categories</source>
            <translation>カテゴリー</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>No matching settings</source>
            <translation>一致する設定はありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>rejected</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from other programs, most recent first</source>
            <translation>ほかのプログラムからの要求 (新しい順)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>No requests since the window opened.</source>
            <translation>ウィンドウを開いてから要求はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Programs that may always change the library</source>
            <translation>ライブラリの変更を常に許可するプログラム</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from browsers, editors and scripts on this computer. This list is not saved.</source>
            <translation>このコンピューターのブラウザー、エディター、スクリプトからの要求です。この一覧は保存されません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>answered</source>
            <translation>応答済み</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>refused ({status})</source>
            <translation>拒否 ({status})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Request</source>
            <translation>要求</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Response</source>
            <translation>応答</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Allowed since</source>
            <translation>許可した日時</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>There is no import format “{name}”. Choose one of: {known}.</source>
            <translation>インポート形式「{name}」はありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}</source>
            <translation>{subject} は{kind}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.</source>
            <translation>対応していない形式です。BibTeX、RIS、DOI の一覧、フィード、または Hugging Face の論文ページをインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a PDF; import PDFs separately from reference files</source>
            <translation>PDF です。PDF は文献ファイルとは別にインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX</source>
            <translation>SQLite データベースです。Zotero のものならフォルダーをインポートし、そうでなければ BibTeX でエクスポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a zip archive; unpack it and import the files inside</source>
            <translation>ZIP アーカイブです。展開して中のファイルをインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a gzip archive; unpack it and import the files inside</source>
            <translation>gzip アーカイブです。展開して中のファイルをインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an xz archive; unpack it and import the files inside</source>
            <translation>xz アーカイブです。展開して中のファイルをインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a bzip2 archive; unpack it and import the files inside</source>
            <translation>bzip2 アーカイブです。展開して中のファイルをインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a 7z archive; unpack it and import the files inside</source>
            <translation>7z アーカイブです。展開して中のファイルをインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an image; copy the text of the page instead</source>
            <translation>画像です。代わりにページのテキストをコピーしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a program</source>
            <translation>プログラムです</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an old Office document; copy its text instead</source>
            <translation>古い形式の Office 文書です。代わりにテキストをコピーしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is empty. There is nothing to import.</source>
            <translation>{subject} は空です。インポートするものがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}.</source>
            <translation>{subject} は{kind}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>The input</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a binary file, not text; import a feed, a saved page, BibTeX or RIS</source>
            <translation>テキストではなくバイナリファイルです。フィード、保存したページ、BibTeX、または RIS をインポートしてください</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a web page without a feed or papers; give the address of its feed, or copy the list of papers.</source>
            <translation>フィードも論文もない Web ページです。フィードのアドレスを指定するか、論文の一覧をコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.</source>
            <translation>対応していない形式の JSON です。CSL-JSON、フィード、または Hugging Face の論文一覧をインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.</source>
            <translation>フィードの一覧 (OPML) です。「ファイル」の「フィードをインポート」または `paperdesk feeds import` でインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS.</source>
            <translation>RSS や Atom のフィードでも、PubMed、EndNote、MODS、Zotero のものでもない XML です。BibTeX または RIS でエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} cannot be read. {reason}</source>
            <translation>{subject} を読み取れません。{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv feed or search result</source>
            <translation>arXiv のフィードまたは検索結果</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the categories in the address.</source>
            <translation>arXiv がエラーを返しました：{reason}。アドレスの分野を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the query.</source>
            <translation>arXiv がエラーを返しました：{reason}。検索式を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv_mail.py" />
            <source>arXiv listing (mail)</source>
            <translation>arXiv の一覧 (メール)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>line {n}</source>
            <translation>{n} 行目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>record {n}</source>
            <translation>レコード {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>entry {n}</source>
            <translation>項目 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>outline {n}</source>
            <translation>OPML の項目 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex.py" />
            <source>BibTeX and BibLaTeX</source>
            <translation>BibTeX と BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex_blocks.py" />
            <source>This BibTeX record is malformed: {reason}</source>
            <translation>この BibTeX レコードは形式が正しくありません：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>CITATION.cff (software and data)</source>
            <translation>CITATION.cff (ソフトウェアとデータ)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This CITATION.cff file has no fields.</source>
            <translation>この CITATION.cff ファイルにはフィールドがありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>the file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This is not valid YAML. Correct it and import it again.</source>
            <translation>有効な YAML ではありません。修正して、もう一度インポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>CSL-JSON (Zotero, pandoc, doi.org)</source>
            <translation>CSL-JSON (Zotero、pandoc、doi.org)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>This JSON file has no references. Export them as CSL-JSON.</source>
            <translation>この JSON ファイルには文献がありません。CSL-JSON でエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>It is not a CSL-JSON record.</source>
            <translation>CSL-JSON レコードではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_yaml.py" />
            <source>CSL-YAML (pandoc, Quarto)</source>
            <translation>CSL-YAML (pandoc、Quarto)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/endnote_xml.py" />
            <source>EndNote XML (also Bookends, Mendeley)</source>
            <translation>EndNote XML (Bookends、Mendeley も)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/expansion.py" />
            <source>Its abbreviations refer to each other so often that expanding them would exhaust memory, so the rest was not read. Write the abbreviations out and import it again.</source>
            <translation>略語が互いに何重にも参照しているため、展開するとメモリーが足りなくなります。残りは読み取っていません。略語を展開した形で書き、もう一度インポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed.py" />
            <source>RSS or Atom feed</source>
            <translation>RSS または Atom フィード</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>Most tags in this feed are never closed. Try again later.</source>
            <translation>このフィードのタグのほとんどが閉じられていません。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed is malformed and too large to be repaired. Try again later.</source>
            <translation>このフィードは形式が正しくなく、大きすぎて修復できません。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This is not an RSS or Atom feed. Give the address of a feed.</source>
            <translation>RSS または Atom のフィードではありません。フィードのアドレスを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed cannot be read ({reason}). Try again later.</source>
            <translation>このフィードを読み取れません ({reason})。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>Hayagriva (Typst)</source>
            <translation>Hayagriva (Typst)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>It is not a Hayagriva entry.</source>
            <translation>Hayagriva のエントリーではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>the entry {name}</source>
            <translation>エントリー {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_daily.py" />
            <source>Hugging Face daily papers (JSON)</source>
            <translation>Hugging Face 今日の論文 (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>Digest of papers (Markdown or JSON)</source>
            <translation>論文のダイジェスト (Markdown または JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>The digest could not read this paper. Add it by its arXiv ID.</source>
            <translation>ダイジェストからこの論文を読み取れませんでした。arXiv ID で追加してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>Hugging Face papers page (copied text)</source>
            <translation>Hugging Face の論文ページ (コピーしたテキスト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It looks like a title, but has no abstract.</source>
            <translation>タイトルのようですが、抄録がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It is before the first title.</source>
            <translation>最初のタイトルより前にあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>Hugging Face papers page (saved HTML)</source>
            <translation>Hugging Face の論文ページ (保存した HTML)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>This Hugging Face page was not saved completely. Save it again.</source>
            <translation>この Hugging Face のページは完全には保存されていません。もう一度保存してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_papers.py" />
            <source>It is not a Hugging Face paper.</source>
            <translation>Hugging Face の論文ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>List of DOIs, arXiv IDs, ISBNs or PMIDs</source>
            <translation>DOI、arXiv ID、ISBN、PMID のリスト</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>This is not a DOI, arXiv ID, ISBN or PMID. Correct it.</source>
            <translation>DOI、arXiv ID、ISBN、PMID のいずれでもありません。修正してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>This JSON Feed has no list of items. Try again later.</source>
            <translation>この JSON Feed には項目の一覧がありません。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is malformed or cut off at line {line} ({reason}). Download it again.</source>
            <translation>JSON の {line} 行目が正しくないか、途中で切れています ({reason})。もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is nested too deeply or has numbers that are too large to be a list of papers.</source>
            <translation>JSON の入れ子が深すぎるか、数値が大きすぎるため、論文の一覧とは考えられません。</translation>
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
            <translation>OAI-PMH (Dublin Core または arXiv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>This OAI-PMH response is malformed or cut off. Download it again.</source>
            <translation>この OAI-PMH の応答は正しくないか、途中で切れています。もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>The repository returned an error: {reason}. Check the address.</source>
            <translation>リポジトリがエラーを返しました：{reason}。アドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>A list of feeds cannot be larger than {most_mb} MB. Check the file.</source>
            <translation>フィードの一覧は {most_mb} MB 以下でなければなりません。ファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” is not an OPML file. Export your feeds as OPML from the other program.</source>
            <translation>「{name}」は OPML ファイルではありません。元のプログラムからフィードを OPML でエクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>The XML of “{name}” is malformed or unsafe. Export the list again and retry.</source>
            <translation>「{name}」の XML は正しくないか、安全ではありません。一覧をエクスポートし直して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” contains no feeds: none of its outlines has an xmlUrl.</source>
            <translation>「{name}」にフィードがありません。xmlUrl のある項目がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>Its address does not begin with https:// or http://.</source>
            <translation>アドレスが https:// または http:// で始まっていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>It has no xmlUrl. Add the feed by its address.</source>
            <translation>xmlUrl がありません。フィードはアドレスで追加してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>EndNote tagged and Refer (.enw)</source>
            <translation>EndNote タグ形式と Refer (.enw)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>Web of Science (plain text)</source>
            <translation>Web of Science (プレーンテキスト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>RefWorks tagged</source>
            <translation>RefWorks タグ形式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ovid.py" />
            <source>Ovid</source>
            <translation>Ovid</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>PubMed summary (text)</source>
            <translation>PubMed サマリー (テキスト)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>It has no PMID, which ends a reference from PubMed.</source>
            <translation>PubMed の参考文献の末尾にあるはずの PMID がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_xml.py" />
            <source>PubMed XML</source>
            <translation>PubMed XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Web of Science (tab-delimited)</source>
            <translation>Web of Science (タブ区切り)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Scopus CSV</source>
            <translation>Scopus CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ris.py" />
            <source>This RIS record has no TY line, which gives its type. Add one at its start.</source>
            <translation>この RIS レコードには、種類を示す TY 行がありません。先頭に追加してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>OpenAlex works (JSON)</source>
            <translation>OpenAlex の著作 (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>Semantic Scholar papers (JSON)</source>
            <translation>Semantic Scholar の論文 (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>bioRxiv or medRxiv posts (JSON)</source>
            <translation>bioRxiv または medRxiv の投稿 (JSON)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>The XML of this record is malformed. Correct it and import it again.</source>
            <translation>このレコードの XML は形式が正しくありません。修正して、もう一度インポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>Its elements are nested more than {n} levels deep.</source>
            <translation>要素が {n} 階層より深く入れ子になっています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>Zotero RDF (with notes and collections)</source>
            <translation>Zotero RDF (メモとコレクション付き)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>The XML is malformed or cut off. Export the library from Zotero again.</source>
            <translation>XML が正しくないか、途中で切れています。Zotero からライブラリをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the item {name}</source>
            <translation>項目 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page</source>
            <translation>DOI、arXiv ID、ISBN、PMID、または論文の Web ページのアドレス</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>Paste {kinds}, separated by spaces or line breaks.</source>
            <translation>{kinds} を、空白か改行で区切って貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>You can add at most {most} at a time. Put them into a file, import it, and then look up the details.</source>
            <translation>一度に追加できるのは {most} 件までです。ファイルに入れてインポートし、その後で書誌情報を取得してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} papers added</source>
            <translation>
                <numerusform>論文 {n} 件を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looking up {name}</source>
            <translation>{name} を照会しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} already in the library</source>
            <translation>ライブラリに登録済み {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} without details, which are not available at the moment</source>
            <translation>情報なし {n} 件 (現在取得できません)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} not found</source>
            <translation>見つからない論文 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>No paper was found for “{text}”.</source>
            <translation>「{text}」に当たる論文は見つかりませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>“{text}” is not one of: {kinds}.</source>
            <translation>「{text}」は次のいずれでもありません：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The page has no paper on it: neither a title nor an identifier.</source>
            <translation>ページに論文がありません。タイトルも識別子もありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The browser sent a file for a paper that it did not save first.</source>
            <translation>ブラウザーが、保存していない論文のファイルを送信しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair moves it aside.</source>
            <translation>修復すると別の場所に退避します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files are missing.</source>
            <translation>
                <numerusform>添付ファイル {n} 個が見つかりません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files have been changed since they were added.</source>
            <translation>
                <numerusform>添付ファイル {n} 個が追加後に変更されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} files do not belong to any paper.</source>
            <translation>
                <numerusform>ファイル {n} 個がどの論文にも属していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} temporary files were left behind.</source>
            <translation>
                <numerusform>一時ファイル {n} 個が残っています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} papers would appear in lists and searches under old titles or authors.</source>
            <translation>
                <numerusform>論文 {n} 件が、一覧や検索に古いタイトルまたは著者で表示されます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} former citation keys refer to other papers.</source>
            <translation>
                <numerusform>以前の引用キー {n} 個が別の論文を指しています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} citation keys do not work.</source>
            <translation>
                <numerusform>引用キー {n} 個が使えません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} backups cannot be read.</source>
            <translation>
                <numerusform>バックアップ {n} 個を読み取れません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} steps were interrupted; their changes up to then are saved.</source>
            <translation>
                <numerusform>操作 {n} 件が中断されました。それまでの変更は保存されています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>Checking files</source>
            <translation>ファイルを検査しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair fixes this.</source>
            <translation>修復すると直ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair removes such keys.</source>
            <translation>修復すると、そのキーを削除します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>The search index does not match this library.</source>
            <translation>検索の索引がこのライブラリと一致しません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair rebuilds it.</source>
            <translation>修復すると再作成します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or download a style by name.</source>
            <translation>引用スタイル「{name}」はありません。次から選んでください：{known}。.csl ファイルを追加することも、名前でダウンロードすることもできます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.</source>
            <translation>「{name}」はスタイル名ではありません。「journal-of-physics-a」のように、ファイルの名前を使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>{file} cannot be added: {reason}.</source>
            <translation>{file} を追加できません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>This style depends on “{parent}”, which is not installed. Download both with: paperdesk bibliography --get-style {parent}</source>
            <translation>このスタイルに必要な「{parent}」がインストールされていません。両方をダウンロードするには：paperdesk bibliography --get-style {parent}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>The style “{name}” has no rules. Choose another style.</source>
            <translation>スタイル「{name}」に規則がありません。別のスタイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: {command}</source>
            <translation>pandoc 3 がないと、スタイルの細部が正しくないことがあります。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: {command}</source>
            <translation>整形した引用には pandoc 3 が必要ですが、インストールされていません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Pandoc left out some papers.</source>
            <translation>Pandoc が一部の論文を省きました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>year</source>
            <translation>年</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>venue</source>
            <translation>掲載誌</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>type</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>volume</source>
            <translation>巻</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>issue</source>
            <translation>号</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>publisher</source>
            <translation>出版社</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at arXiv and Crossref: no certain match</source>
            <translation>arXiv と Crossref で照会：確実な一致なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>looked up at {source}</source>
            <translation>{source} で照会</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Details filled in from {source}: {changes}</source>
            <translation>{source} から書誌情報を補いました：{changes}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at {source}: nothing new</source>
            <translation>{source} で照会：新しい情報なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>authors: {names}</source>
            <translation>著者：{names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>abstract</source>
            <translation>抄録</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>Imported pages</source>
            <translation>インポートしたページ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.</source>
            <translation>「{text}」は有効な期間ではありません。12h、1d、2w、または 2026-11-24 のような日付で書いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>{n} papers on {subject}</source>
            <translation>{subject} に関する論文 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{document} is not a supported document type. Supported types: {known}.</source>
            <translation>{document} は対応していない種類の文書です。対応している種類：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>The document cites no papers from the library. {target} was not changed.</source>
            <translation>この文書はライブラリの論文を引用していません。{target} は変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} is too large to be a document.</source>
            <translation>{file} は文書としては大きすぎます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>{file} を読み取れません：{reason}。名前とアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no field “{name}”. The fields are: {known}.</source>
            <translation>フィールド「{name}」はありません。使えるフィールド：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {scheme}.</source>
            <translation>「{text}」は有効な {scheme} ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/online/http.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://.</source>
            <translation>「{text}」は Web アドレスではありません。アドレスは https:// または http:// で始まります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {field}. Use digits.</source>
            <translation>「{text}」は有効な{field}ではありません。数字を使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <source>Analysing pages for search by meaning</source>
            <translation>意味検索のためにページを分析しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>The data for search by meaning cannot be saved: {error}</source>
            <translation>意味検索のデータを保存できません：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.</source>
            <translation>意味検索はオフです。「paperdesk meaning on」または設定でオンにしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning, about {n} minutes left</source>
            <translation>意味検索のために論文を分析しています (残り約 {n} 分)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers} exported.</source>
            <translation>{papers}から{annotations}をエクスポートしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>Move your own text out of the marked section, or delete that section, and export again.</source>
            <translation>自分で書いた文章を印の付いた区間の外に移すか、その区間を削除して、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers}: everything is up to date.</source>
            <translation>{papers}の{annotations}: すべて最新です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{file} was not changed because {reason}; the new text is in {beside}.</source>
            <translation>{file} は変更していません ({reason})。新しいテキストは {beside} にあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>The same applies to {n} more.</source>
            <translation>ほか {n} 件も同様です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{folder} cannot be used for notes: {reason}. Choose another folder.</source>
            <translation>{folder} はノートに使えません：{reason}。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{format} is not a text format. Name a file to write to.</source>
            <translation>{format} はテキスト形式ではありません。書き込むファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{target} cannot be written: {reason}. Choose another location for the file.</source>
            <translation>{target} に書き込めません：{reason}。ファイルの別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>Exporting papers</source>
            <translation>論文をエクスポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>Folders can be nested at most thirty levels deep.</source>
            <translation>フォルダーの階層は 30 段までです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} feeds added</source>
            <translation>
                <numerusform>フィード {n} 件を追加</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} already followed</source>
            <translation>購読済み {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} could not be read</source>
            <translation>読み取り不可 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>a list</source>
            <translation>一覧</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>the top level</source>
            <translation>最上位</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>Downloading the model from {host}, {size} MB</source>
            <translation>{host} からモデルをダウンロードしています ({size} MB)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a model instead.</source>
            <translation>{host} から届いたファイルは目的のモデルではないため、破棄しました。代わりにモデルのあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>The model cannot be saved in “{folder}”: {error}</source>
            <translation>モデルを「{folder}」に保存できません：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>No open-access PDF of this paper is known. If you have the PDF, attach it.</source>
            <translation>この論文のオープンアクセスの PDF は知られていません。PDF をお持ちなら添付してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.</source>
            <translation>{address} から届いたのは PDF ではなく、{kind}でした。アドレスをブラウザーで開くか、後でもう一度試してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} PDFs attached</source>
            <translation>
                <numerusform>PDF {n} 件を添付</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>cancelled: {counts} so far</source>
            <translation>キャンセルしました：ここまで {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} papers already had one</source>
            <translation>
                <numerusform>PDF がすでにある論文 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>something else</source>
            <translation>別のもの</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/find_feeds.py" />
            <source>{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.</source>
            <translation>{address} はフィードではなく、ページにもフィードへのリンクがありません。ページで「RSS」または「Atom」のリンクを探してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/full_texts.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Reading PDFs</source>
            <translation>PDF を読み取っています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>all of it</source>
            <translation>全体</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>None of these files could be read: {reasons}</source>
            <translation>どのファイルも読み取れませんでした：{reasons}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import: {counts}.</source>
            <translation>インポート：{counts}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>nothing to import</source>
            <translation>インポートするものはありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import cancelled: {counts} so far.</source>
            <translation>インポートをキャンセルしました：ここまで{counts}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is a folder. Name the files in it, such as {example}.</source>
            <translation>{path} はフォルダーです。{example} のように、中のファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is larger than {most_mb} MB. Split it and import the parts.</source>
            <translation>{path} は {most_mb} MB を超えています。分割してインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{path} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>{path} を読み取れません：{reason}。名前とアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>Importing {name}: {papers}</source>
            <translation>{name} をインポートしています：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} added</source>
            <translation>追加 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} updated</source>
            <translation>更新 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} unchanged</source>
            <translation>変更なし {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} rejected</source>
            <translation>拒否 {n} 件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files attached</source>
            <translation>
                <numerusform>ファイル {n} 個を添付</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files not found</source>
            <translation>
                <numerusform>見つからないファイル {n} 個</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>the file name is not valid</source>
            <translation>ファイル名が無効です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>from here on</source>
            <translation>ここから先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” contains no papers in {format} format.</source>
            <translation>「{name}」に {format} 形式の論文はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” cannot be read. {error}</source>
            <translation>「{name}」を読み取れません。{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.</source>
            <translation>{folder} に PDF がありません。{example} のように中のファイルを指定するか、別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} を読み取れません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>same file</source>
            <translation>同じファイル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Importing PDFs</source>
            <translation>PDF をインポートしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>there is no such file</source>
            <translation>そのファイルはありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>Reading {name}: {n} records</source>
            <translation>{name} を読み取っています：レコード {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Building the index</source>
            <translation>索引を作成しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Indexing</source>
            <translation>索引化しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The index is being built. After that, the inbox is ranked by what you like.</source>
            <translation>索引を作成しています。その後、受信箱は好みに応じて順位付けされます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose “Tell For You what you like” in the palette. Until then, the newest papers come first.</source>
            <translation>順位付けは、{fewest} 件の判断 (現在 {count} 件) の後に始まります。論文にスターを付けるか、保管、タグ付け、除外を行うか、パレットで「おすすめに好みを伝える」を選んでください。それまでは新しい論文が先に並びます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Learning what you like…</source>
            <translation>好みを学習しています…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Too few papers have the tag “{tag}” for a ranking; the newest papers come first.</source>
            <translation>タグ「{tag}」の付いた論文が少なすぎて順位付けできないため、新しい論文が先に並びます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lent_copies.py" />
            <source>{file} cannot be written: {reason}. Check the free disk space.</source>
            <translation>{file} に書き込めません：{reason}。ディスクの空き容量を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>This folder seems to be synchronised ({name}). This can damage a live database.</source>
            <translation>このフォルダーは同期されているようです ({name})。使用中のデータベースが壊れるおそれがあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>A library cannot be moved into itself. Choose a folder outside it.</source>
            <translation>ライブラリをそれ自体の中に移動することはできません。外のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} is not empty. Choose an empty or new folder.</source>
            <translation>{target} は空ではありません。空のフォルダーか新しいフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} cannot be written: {reason}. The library was not moved.</source>
            <translation>{target} に書き込めません：{reason}。ライブラリは移動していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>Copying library files</source>
            <translation>ライブラリのファイルをコピーしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>{target} cannot be written: the folder does not exist. Create it or choose another location.</source>
            <translation>{target} に書き込めません。フォルダーがありません。作成するか、別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>Updating linked files</source>
            <translation>リンクファイルを更新しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>“{query}” finds no papers, so the file was not changed.</source>
            <translation>「{query}」で論文が見つからないため、ファイルは変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_notes.py" />
            <source>{folder} is missing. Restore it, or link the notes folder again.</source>
            <translation>{folder} が見つかりません。元に戻すか、ノートフォルダーをもう一度リンクしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>The key “{key}”: {reason}.</source>
            <translation>キー「{key}」：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Checking references</source>
            <translation>参考文献をチェックしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} is the original PDF, which is never changed. Choose another name for the copy.</source>
            <translation>{target} は元の PDF です。元の PDF が変更されることはありません。コピーには別の名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} cannot be written: {reason}. Choose another location.</source>
            <translation>{target} に書き込めません：{reason}。別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>it was edited inside PaperDesk's marked section</source>
            <translation>PaperDesk の印の付いた区間が編集されました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>the lines that mark PaperDesk's section are damaged</source>
            <translation>PaperDesk の区間を示す行が壊れています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} is being written by another program. Export again when it has finished.</source>
            <translation>{file} はほかのプログラムが書き込み中です。終わってからもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} cannot be read: {reason}. Check its permissions.</source>
            <translation>{file} を読み取れません：{reason}。アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/newer_version.py" />
            <source>Cannot check for updates: {tool} got no answer. Try again when you are online.</source>
            <translation>アップデートを確認できません。{tool} に応答がありませんでした。オンラインのときにもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert citation…</source>
            <translation>引用を挿入…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Edit citation…</source>
            <translation>引用を編集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert bibliography</source>
            <translation>参考文献一覧を挿入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Refresh citations</source>
            <translation>引用を更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Choose citation style…</source>
            <translation>引用スタイルを選択…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn citations into text…</source>
            <translation>引用をテキストに変換…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The document is unchanged.</source>
            <translation>PaperDesk が応答しません。PaperDesk を開いて「設定」の「ほかのプログラム」をオンにするか、「paperdesk serve」を実行してください。文書は変更されていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged.</source>
            <translation>ポート {port} のプログラムは、ワープロに対応した PaperDesk ではありません。文書は変更されていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Open a text document first.</source>
            <translation>先に文書ドキュメントを開いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>A citation can be in text, tables, footnotes and endnotes. Move the cursor there.</source>
            <translation>引用は、本文、表、脚注、文末脚注に入れられます。カーソルをそこに移動してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside a citation. Move it outside, or edit the citation.</source>
            <translation>カーソルが引用の中にあります。外に移動するか、引用を編集してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside the bibliography, which is replaced on refresh. Move it outside.</source>
            <translation>カーソルが参考文献一覧の中にあります。一覧は更新時に置き換えられるため、外に移動してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is also a note, a comment or another citation inside this citation. Move that outside, then edit it.</source>
            <translation>この引用の中に、注、コメント、または別の引用があります。それを外に移動してから編集してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is no citation at the cursor.</source>
            <translation>カーソルの位置に引用がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that you changed by hand were left as they are: {n}. To format one again, edit it.</source>
            <translation>手で変更したため、そのままにした引用：{n} 件。もう一度整形するには、その引用を編集してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside first.</source>
            <translation>注、コメント、または別の引用を含むため、そのままにした引用：{n} 件。先にそれを外に移動してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again.</source>
            <translation>参考文献一覧は手で変更されているため、そのままにしました。作り直すには、削除してからもう一度挿入してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Writer did not accept the change, so everything was put back: {reason}</source>
            <translation>Writer が変更を受け付けなかったため、すべて元に戻しました：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed.</source>
            <translation>すべての引用と参考文献一覧を通常のテキストに変換しますか？変換すると、更新できなくなります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file with LibreOffice.</source>
            <translation>LibreOffice が見つかりません。「paperdesk office save FILE.oxt」で拡張機能を保存し、そのファイルを LibreOffice で開いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>{file} cannot be written: {reason}.</source>
            <translation>{file} に書き込めません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice could not do this: {reason} Close LibreOffice and try again.</source>
            <translation>LibreOffice が実行できませんでした：{reason} LibreOffice を閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/one_window.py" />
            <source>The library in {folder} is already open in another window.</source>
            <translation>{folder} のライブラリは、すでに別のウィンドウで開いています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.</source>
            <translation>設定で指定した pandoc ({program}) が動作しません。別のものを選ぶか、設定を空にしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or choose another format.</source>
            <translation>この形式には pandoc が必要ですが、インストールされていません。インストールして (pandoc.org) もう一度エクスポートするか、別の形式を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.</source>
            <translation>この形式には pandoc {least} 以降が必要ですが、{program} のバージョンは {version} です。新しいバージョンをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc took more than {n} minutes. Export fewer papers at a time.</source>
            <translation>Pandoc の処理が {n} 分を超えました。一度にエクスポートする論文を減らしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc could not create the document: {reason}</source>
            <translation>Pandoc が文書を作成できませんでした：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>without a title</source>
            <translation>タイトルなし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no title</source>
            <translation>タイトルがない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no author</source>
            <translation>著者がない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no year</source>
            <translation>年がない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>title in all capitals</source>
            <translation>タイトルがすべて大文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} appears twice</source>
            <translation>キー {key} が 2 回使われている</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} belongs to another paper</source>
            <translation>キー {key} は別の論文のもの</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>{field} cannot be read: {value}</source>
            <translation>{field}を読み取れない：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>unusual {field}: {value}</source>
            <translation>通常と異なる{field}: {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_feed.py" />
            <source>{address} is not a feed but {format}. Import it as a file instead.</source>
            <translation>{address} はフィードではなく {format} です。ファイルとしてインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>This PDF is a scan and contains no text. Install “tesseract” to recognise its text.</source>
            <translation>この PDF はスキャン画像で、テキストがありません。文字を認識するには「tesseract」をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>Recognising text in {name}</source>
            <translation>{name} の文字を認識しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>You seem to be offline. Feeds will be refreshed when you are back online.</source>
            <translation>オフラインのようです。フィードはオンラインに戻ったときに更新されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>{host} asks not to be contacted before {until} UTC.</source>
            <translation>{host} は {until} UTC までアクセスしないよう求めています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>PaperDesk could not read it: {error}. Details are in the log.</source>
            <translation>PaperDesk で読み取れませんでした：{error}。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Fetching missed days of {name}</source>
            <translation>{name} の取得できなかった日の分を取得しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing {name}</source>
            <translation>{name} を更新しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Searching papers</source>
            <translation>論文を検索しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/retention.py" />
            <source>Tidying the inbox</source>
            <translation>受信箱を整理しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} of the last {all} papers received</source>
            <translation>直近に受信した論文 {all} 件のうち {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} hidden by rules</source>
            <translation>ルールで隠した論文 {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} for “{name}”</source>
            <translation>「{name}」に {n} 件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/send_digest.py" />
            <source>There is no digest format “{name}”. Choose one of: {known}.</source>
            <translation>ダイジェスト形式「{name}」はありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.</source>
            <translation>「{text}」は有効な間隔ではありません。15m、2h、1d のように書いてください。最短は 15 分です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>{folder} cannot be created: {reason}.</source>
            <translation>{folder} を作成できません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} limits the number of requests: “{reason}”. Try again {when}.</source>
            <translation>{host} が要求の回数を制限しています：「{reason}」。{when}もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error: “{reason}”. Check the address, or try again {when}.</source>
            <translation>{host} がエラーを返しました：「{reason}」。アドレスを確認するか、{when}もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} closed the connection before sending everything. Try again {when}.</source>
            <translation>{host} がすべて送信する前に接続を閉じました。{when}もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.</source>
            <translation>{host} がフィードではなくログインページを返しました。PaperDesk はログインできません。公開フィードを探してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.</source>
            <translation>{host} は自動アクセスを拒否しています (「{reason}」)。ブラウザーでページを開き、コピーまたは保存してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error page: “{reason}”. Try again {when}.</source>
            <translation>{host} がエラーページを返しました：「{reason}」。{when}もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>in {span}</source>
            <translation>{span}後に</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>later</source>
            <translation>後で</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/watched_folder.py" />
            <source>This folder contains the library itself. Choose another one, such as a downloads folder.</source>
            <translation>このフォルダーにはライブラリ自体が入っています。ダウンロードフォルダーなど、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>A library cannot be exported into itself. Choose another folder.</source>
            <translation>ライブラリをそれ自体の中にエクスポートすることはできません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} contains other files. Choose an empty folder, a new one or an earlier export.</source>
            <translation>{target} にはほかのファイルがあります。空のフォルダー、新しいフォルダー、または以前のエクスポートを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} is not empty. Name a new folder for the library with --library.</source>
            <translation>{folder} は空ではありません。--library でライブラリの新しいフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{file} in {folder} was not written by PaperDesk.</source>
            <translation>{folder} の {file} は PaperDesk が書き込んだものではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.</source>
            <translation>{folder} は新しいバージョンの PaperDesk で書き込まれました。そのバージョン以降をインストールして、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl は {count} 行のはずですが、{n} 行です。何もインポートしていません。ライブラリをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} cannot be written: {reason}. Choose another folder.</source>
            <translation>{target} に書き込めません：{reason}。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Copying files</source>
            <translation>ファイルをコピーしています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} cannot be written: {reason}. Nothing was imported.</source>
            <translation>{folder} に書き込めません：{reason}。何もインポートしていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create one with: paperdesk export-all</source>
            <translation>{folder} にはライブラリ全体のエクスポートがありません。{file} がないか、読み取れません。作成するには：paperdesk export-all</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.</source>
            <translation>{folder} に {name}.jsonl がありません。何もインポートしていません。ライブラリをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Writing tables</source>
            <translation>表を書き込んでいます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.</source>
            <translation>{folder} に {database} がありません。Zotero の設定にあるデータフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper.</source>
            <translation>このメモはどの項目にも属していません。PaperDesk のメモは論文に付くものです。内容を論文にコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{file} cannot be read ({reason}). Close Zotero and try again.</source>
            <translation>{file} を読み取れません ({reason})。Zotero を閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the note {name}</source>
            <translation>メモ {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation like paperdesk-lab://…</source>
            <translation>データベースのアドレスではありません。アドレスは postgresql://USER@HOST/DATABASE のような形、招待は次のような形です：paperdesk-lab://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end.</source>
            <translation>この招待は不完全です。paperdesk-lab:// から最後まで、すべてコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Sharing papers with the lab</source>
            <translation>論文を研究室と共有しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Receiving papers from the lab</source>
            <translation>研究室の論文を受信しています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/carrier.py" />
            <source>A collection is no longer shared with you. What you have of it stays in your library.</source>
            <translation>共有が終了したコレクションがあります。手元にある内容はライブラリに残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/conflicts.py" />
            <source>There is no conflict “{name}”. List them with: paperdesk lab conflicts</source>
            <translation>競合「{name}」はありません。競合の一覧：paperdesk lab conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/exchange.py" />
            <source>PaperDesk is already syncing with your lab. Try again in a moment.</source>
            <translation>PaperDesk はすでに研究室と同期しています。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} does not own the database. Upgrade the lab with the login that created it.</source>
            <translation>{user} はデータベースの所有者ではありません。研究室を作成したログインでアップグレードしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>The server is older than PostgreSQL 15. A lab needs that, or a newer one.</source>
            <translation>サーバーが PostgreSQL 15 より古いです。研究室には 15 以降が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>There is a lab in {place} already. Its owner can invite you.</source>
            <translation>{place} にはすでに研究室があります。所有者から招待を受けられます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns the database.</source>
            <translation>{user} はログインを作成できません。研究室ではメンバー用のログインが必要です。CREATEROLE 権限を持ち、データベースを所有するログインを使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>There is no lab in {place}.</source>
            <translation>{place} に研究室はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>You are no longer a member of the lab. What you have of its collections stays in your library.</source>
            <translation>研究室のメンバーではなくなりました。手元にあるコレクションの内容はライブラリに残ります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was made by a newer version of PaperDesk. Update yours.</source>
            <translation>この研究室は新しいバージョンの PaperDesk で作成されました。この PaperDesk を更新してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</source>
            <translation>この研究室は、この操作に対応していない以前のバージョンの PaperDesk で作成されました。作成者が次のコマンドでアップグレードできます：paperdesk lab upgrade postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>There is no keyring to keep a password in. Choose a password, by which the lab will know you.</source>
            <translation>パスワードを保存できるキーリングがありません。研究室での本人確認に使うパスワードを決めてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.</source>
            <translation>このライブラリはすでに研究室「{title}」に参加しています。先に paperdesk lab leave で退出してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.</source>
            <translation>{place} のパスワードが保存されていません。ターミナルで paperdesk lab sync を実行し、表示に従って入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in no lab. Join one by the invitation that its owner gives you.</source>
            <translation>このライブラリは研究室に参加していません。所有者からの招待で参加してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/one_device.py" />
            <source>This library is in the lab on {device} already, and gets its changes from there. To use the lab on this device instead, leave it there first, and sync both with each other.</source>
            <translation>このライブラリはすでに {device} で研究室に参加していて、変更はそこから届きます。代わりにこのデバイスで研究室を使うには、先にそのデバイスで退出し、両方を互いに同期してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} answers with an error: {reason}.</source>
            <translation>{place} がエラーを返しました：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>A lab needs an extra: psycopg is missing. Install it with: {command}</source>
            <translation>研究室には追加パッケージが必要です。psycopg がありません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>The lab does not allow you to do this: {reason}.</source>
            <translation>研究室の権限がないため実行できません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>Somebody or something in the lab is called so already.</source>
            <translation>研究室にはすでにこの名前の人やものがあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no longer a member.</source>
            <translation>{place} に入れません。パスワードが違うか、招待が使用済みまたは期限切れか、メンバーではなくなっています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not answer: {reason}. What you do is kept here, and is sent later.</source>
            <translation>{place} が応答しません：{reason}。操作内容は手元に残り、後で送信されます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>no connection</source>
            <translation>接続なし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is shared already.</source>
            <translation>このコレクションはすでに共有されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is not shared.</source>
            <translation>このコレクションは共有されていません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>Nobody in the lab is called “{name}”.</source>
            <translation>研究室に「{name}」という人はいません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>This file is no longer in the library.</source>
            <translation>このファイルはもうライブラリにありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.</source>
            <translation>{name} を {folder} にコピーできません：{reason}。ディスクの空き容量とアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and {more_notes} notes. No backup was replaced.</source>
            <translation>ライブラリには論文 {papers} 件とメモ {notes} 件がありますが、{day} のバックアップには論文 {more} 件とメモ {more_notes} 件があります。バックアップは置き換えていません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers fewer</source>
            <translation>
                <numerusform>論文が {n} 件少ない</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers that have since been deleted</source>
            <translation>
                <numerusform>その後に削除された論文 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers before later edits</source>
            <translation>
                <numerusform>後の編集前の論文 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes fewer</source>
            <translation>
                <numerusform>メモが {n} 件少ない</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes that have since been deleted</source>
            <translation>
                <numerusform>その後に削除されたメモ {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes in earlier versions</source>
            <translation>
                <numerusform>以前のバージョンのメモ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>no differences</source>
            <translation>違いなし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.</source>
            <translation>後に「{later}」があるため、「{label}」だけを取り消すことはできません。先にそちらを取り消してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because what it changed has been changed again since.</source>
            <translation>「{label}」の{turned}はできません。変更した内容がその後また変更されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because later changes to “{title}” would be lost.</source>
            <translation>「{label}」の{turned}はできません。「{title}」への後の変更が失われます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because another device has since changed one of its papers.</source>
            <translation>「{label}」の{turned}はできません。その後、別のデバイスが対象の論文を変更しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” now contains other items.</source>
            <translation>「{label}」の{turned}はできません。「{name}」にはほかの項目が入っています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” is now used for something else.</source>
            <translation>「{label}」の{turned}はできません。「{name}」は別のものに使われています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something it needs no longer exists.</source>
            <translation>「{label}」の{turned}はできません。必要なものがもうありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something would then contain itself.</source>
            <translation>「{label}」の{turned}はできません。自分自身を含むことになります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” was not undone, or has already been redone.</source>
            <translation>「{label}」は取り消されていないか、すでにやり直されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” is still in progress. Wait until it is done, or cancel it.</source>
            <translation>「{label}」はまだ実行中です。終わるまで待つか、キャンセルしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>redone</source>
            <translation>やり直し</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.</source>
            <translation>先に「{earlier}」があったため、「{label}」だけをやり直すことはできません。先にそちらをやり直してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” has already been undone.</source>
            <translation>「{label}」はすでに取り消されています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection needs a name.</source>
            <translation>コレクションには名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot contain itself.</source>
            <translation>コレクションに自分自身を入れることはできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot be merged into itself or into a collection inside it.</source>
            <translation>コレクションを、自分自身や中のコレクションに統合することはできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>There is no collection “{name}”. List the collections with: paperdesk collections list</source>
            <translation>コレクション「{name}」はありません。コレクションの一覧：paperdesk collections list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.</source>
            <translation>「{name}」という名前のコレクションが複数あります。「論文/第 3 章」のように完全なパスを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>parts of it cannot be read</source>
            <translation>一部を読み取れません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it is no longer a database</source>
            <translation>データベースではなくなっています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its header is invalid</source>
            <translation>ヘッダーが無効です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is empty</source>
            <translation>空です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is missing</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file elsewhere, put it back.</source>
            <translation>{file} {what}。ただし、ライブラリのほかの部分があります。何も書き込んでいません。ファイルのコピーが別の場所にあれば、元に戻してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.</source>
            <translation>{folder} のライブラリには論文がありませんが、最新のバックアップには{papers}あります。何も書き込んでいません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library again.</source>
            <translation>{file} は開いている間にほかのプログラムによって削除または置換されました。データを守るため、これ以上書き込みません。内容はバックアップ {kept} として残しました。PaperDesk を閉じて、ライブラリを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.</source>
            <translation>{file} は壊れています：{reason}。修復するまで、PaperDesk は読み取り専用で開きます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network folder is connected.</source>
            <translation>{file} のリンク先 {target} がありません。何も書き込んでいません。ディスクまたはネットワークフォルダーが接続されているか確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but there are backups of the library ({count}). Nothing was written.</source>
            <translation>{file} {what}。ただし、ライブラリのバックアップがあります ({count})。何も書き込んでいません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written. Close PaperDesk and open the library again.</source>
            <translation>{file} は開いている間にほかのプログラムによって削除または置換されました。データを守るため、これ以上書き込みません。PaperDesk を閉じて、ライブラリを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>page {page} of it cannot be read</source>
            <translation>ページ {page} を読み取れません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version reads up to {head}). Update PaperDesk, or name another folder with --library.</source>
            <translation>{folder} のライブラリは新しいバージョンの PaperDesk で書き込まれました (形式 {stored}、このバージョンは {head} まで対応)。PaperDesk を更新するか、--library で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>a folder is in its place</source>
            <translation>その場所にフォルダーがあります</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>what is in its place is not a file</source>
            <translation>その場所にあるものはファイルではありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's permissions, and try again.</source>
            <translation>{folder} を開けません：{reason}。何も書き込んでいません。ディスクとフォルダーのアクセス権を確認して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is a database, but not a PaperDesk library. Name another folder with --library.</source>
            <translation>{file} はデータベースですが、PaperDesk のライブラリではありません。--library で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its version number is missing</source>
            <translation>バージョン番号がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has two version numbers</source>
            <translation>バージョン番号が 2 つあります</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has an unknown version, “{version}”</source>
            <translation>バージョン「{version}」は不明です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it contains a {kind}, “{name}”, that PaperDesk did not create</source>
            <translation>PaperDesk が作成していない {kind}「{name}」が含まれています</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>has far less than the previous one</source>
            <translation>前回より内容が大幅に少ない</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before restoring a backup</source>
            <translation>バックアップの復元前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before a large change</source>
            <translation>大きな変更の前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The library could not be backed up to {folder}: {reason}. Free some space there and check the permissions.</source>
            <translation>ライブラリを {folder} にバックアップできませんでした：{reason}。空き容量を確保し、アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.</source>
            <translation>新しいバックアップ {file} が壊れています ({reason})。何も置き換えていません。ライブラリを検査してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before an update</source>
            <translation>アップデート前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>it lacks {tables}</source>
            <translation>{tables} がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>{folder} is a file, but a library needs a folder. Name another one with --library.</source>
            <translation>{folder} はファイルですが、ライブラリにはフォルダーが必要です。--library で別の場所を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} is being written by another program{holders}. Wait until it is done, or close it, and try again.</source>
            <translation>{folder} のライブラリにほかのプログラムが書き込んでいます{holders}。終わるまで待つか閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.</source>
            <translation>{folder} のディスクがエラーを報告しました。最後の変更は保存されていません。ディスクを確認して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space and try again.</source>
            <translation>{folder} のディスクがいっぱいです (空き {free_mb} MB)。最後の変更は保存されていません。空き容量を確保して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} cannot be written. Check its permissions.</source>
            <translation>{folder} のライブラリに書き込めません。アクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.</source>
            <translation>フォルダー {folder} に書き込めません ({reason})。書き込めるようにするか、--library で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/details.py" />
            <source>The paper {paper_id} is no longer in the library.</source>
            <translation>論文 {paper_id} はもうライブラリにありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/device_conflicts.py" />
            <source>This value is not one of the choices.</source>
            <translation>この値は選択肢にありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/duplicates.py" />
            <source>an untitled paper</source>
            <translation>無題の論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/engine.py" />
            <source>its tables do not match its version, {version}</source>
            <translation>テーブルがバージョン {version} と一致しません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder needs a name.</source>
            <translation>フォルダーには名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder cannot contain itself.</source>
            <translation>フォルダーに自分自身を入れることはできません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>The feed {feed_id} is no longer followed.</source>
            <translation>フィード {feed_id} はもう購読していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>You already follow {address}.</source>
            <translation>{address} はすでに購読しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>From no feed</source>
            <translation>フィード以外から</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>Without a tag</source>
            <translation>タグなし</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>There is no library in {folder}.</source>
            <translation>{folder} にライブラリはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is damaged: {reason}. It is read-only until it is repaired.</source>
            <translation>ライブラリが壊れています：{reason}。修復するまで読み取り専用です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>Other users of this computer can read {folder}. Its permissions were not changed.</source>
            <translation>このコンピューターのほかのユーザーが {folder} を読み取れます。アクセス権は変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is in good health.</source>
            <translation>ライブラリに問題はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>BibTeX confuses it with “{key}”, which another paper has</source>
            <translation>BibTeX が、別の論文の「{key}」と区別できません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>LaTeX does not allow “{sign}” in a key</source>
            <translation>LaTeX ではキーに「{sign}」を使えません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>some programs do not allow “{sign}” in a key</source>
            <translation>一部のプログラムではキーに「{sign}」を使えません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>it is a former key, but another paper now has it</source>
            <translation>以前のキーですが、現在は別の論文のものです</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.</source>
            <translation>「{key}」は有効な引用キーではありません。使えるのは文字、数字、および - _ : . / + だけです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>Another paper already has the citation key “{key}”. Choose a different one.</source>
            <translation>引用キー「{key}」は別の論文が使っています。別のキーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/linked_files.py" />
            <source>{path} is already a linked file. Unlink it first, or choose another location.</source>
            <translation>{path} はすでにリンクファイルです。先にリンクを解除するか、別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merged_records.py" />
            <source>There is no merged record {id}. List the merged records with: paperdesk merged</source>
            <translation>統合したレコード {id} はありません。統合したレコードの一覧：paperdesk merged</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>One of the two papers is no longer in the library.</source>
            <translation>2 つの論文の一方が、もうライブラリにありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>merged by you</source>
            <translation>自分で統合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>This is a backup of another library. Single papers can only be restored from backups of this library. Nothing was changed.</source>
            <translation>別のライブラリのバックアップです。論文を個別に復元できるのは、このライブラリのバックアップからだけです。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>The backup has no paper “{name}”. Nothing was changed.</source>
            <translation>バックアップに論文「{name}」はありません。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search</source>
            <translation>ID または引用キーが「{name}」の論文はありません。探すには：paperdesk search</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>“{text}” is not a valid {field}.</source>
            <translation>「{text}」は有効な{field}ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.</source>
            <translation>バックアップ {file} は使えません ({reason})。何も変更していません。別のバックアップを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it is empty</source>
            <translation>空です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.</source>
            <translation>{folder} のライブラリはほかのプログラムで開いています{holders}。何も変更していません。閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>the file does not exist</source>
            <translation>ファイルが存在しません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.</source>
            <translation>バックアップ {file} は新しいバージョンの PaperDesk のものです。先に PaperDesk を更新してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it does not contain a library</source>
            <translation>ライブラリが含まれていません</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/retention.py" />
            <source>Dismissed after {n} days untouched in the inbox</source>
            <translation>
                <numerusform>受信箱で {n} 日間手を付けなかったため除外</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.</source>
            <translation>ルールでは like: を使えません。ほかのすべての論文と比較するためです。代わりに言葉かタグを使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule needs a query: words, or clauses such as title:blockchain or feed:3.</source>
            <translation>ルールには検索式が必要です。言葉、または title:blockchain や feed:3 のような条件を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows were restored from the last backup.</source>
            <translation>ライブラリを再び使えるようになりました。論文は {papers} 件です。一部のデータを読み取れませんでした：{tables}。{rows} 行を最新のバックアップから復元しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.</source>
            <translation>{file} は修復できません。読み取れる内容がありません。何も変更していません。バックアップから復元してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library has been repaired: {papers} papers, nothing was lost.</source>
            <translation>ライブラリを修復しました。論文は {papers} 件、失われたものはありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/saved_searches.py" />
            <source>A saved search needs a name.</source>
            <translation>保存する検索には名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>saved edits in its write-ahead log cannot be read: {n}</source>
            <translation>先行書き込みログに保存された編集を読み取れません：{n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>its table {table} has bytes instead of text</source>
            <translation>テーブル {table} に、文字列ではなくバイト列があります</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>{n} of its references are invalid</source>
            <translation>内部の参照 {n} 件が無効です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/standings.py" />
            <source>Crossref: {kind}, see {doi}</source>
            <translation>Crossref: {kind} ({doi} を参照)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl の {n} 行目が正しくありません。何もインポートしていません。ライブラリをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl の行どうしが矛盾しています。何もインポートしていません。ライブラリをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>{n} rows refer to missing rows: these files are not from a single export. Export again.</source>
            <translation>{n} 行が存在しない行を参照しています。これらは 1 回のエクスポートのファイルではありません。もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>A tag needs a name.</source>
            <translation>タグには名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>There is already a tag “{name}”.</source>
            <translation>タグ「{name}」はすでにあります。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/undo_redo.py" />
            <source>This step is no longer in the history.</source>
            <translation>この操作はもう履歴にありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/used_keys.py" />
            <source>“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document again.</source>
            <translation>「{old}」は {documents} で使われています。ここでは引き続きその論文が見つかります。文書では「{new}」を使うか、文書用にもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/writer.py" />
            <source>PaperDesk is still saving another change. Try again in a moment.</source>
            <translation>PaperDesk はまだ別の変更を保存しています。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/encoder.py" />
            <source>The model {name} does not match its description: {why}</source>
            <translation>モデル {name} が説明と一致しません：{why}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it took too long.</source>
            <translation>モデル {name} は時間がかかりすぎたため、停止しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} crashed.</source>
            <translation>モデル {name} が異常終了しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it used too much memory.</source>
            <translation>モデル {name} はメモリーを使いすぎたため、停止しました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model in “{folder}” cannot be used: {why}.</source>
            <translation>「{folder}」のモデルは使えません：{why}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>Search by meaning needs the package {name}, which is not installed. Install it with: {command}</source>
            <translation>意味検索にはパッケージ {name} が必要ですが、インストールされていません。インストールするには：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder with a model.</source>
            <translation>モデルはまだダウンロードされていません。「paperdesk meaning get」でダウンロードするか、モデルのあるフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} does not say where to download the weights</source>
            <translation>{file} に重みのダウンロード元がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>it contains no {file}</source>
            <translation>{file} がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its pooling is not one of {known}</source>
            <translation>pooling が {known} のいずれでもありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its dimensions and maximum tokens are not given</source>
            <translation>次元数と最大トークン数が指定されていません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} is not the one described in {description}</source>
            <translation>{file} が {description} の記述と一致しません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} cannot be read</source>
            <translation>{file} を読み取れません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/vectors.py" />
            <source>Another PaperDesk is already analysing these papers.</source>
            <translation>別の PaperDesk がすでにこれらの論文を分析しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX</source>
            <translation>LaTeX 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with biblatex</source>
            <translation>biblatex を使う LaTeX 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with natbib</source>
            <translation>natbib を使う LaTeX 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Pandoc, Quarto and R Markdown</source>
            <translation>Pandoc、Quarto、R Markdown 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Typst</source>
            <translation>Typst 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for AsciiDoc with asciidoctor-bibtex</source>
            <translation>asciidoctor-bibtex を使う AsciiDoc 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for MultiMarkdown</source>
            <translation>MultiMarkdown 用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for notes and other programs</source>
            <translation>ノートやほかのプログラム用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>bare keys</source>
            <translation>キーのみ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Enter the text to find.</source>
            <translation>検索するテキストを入力してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Text cannot be replaced in a field “{name}”. The fields are: {known}.</source>
            <translation>フィールド「{name}」のテキストは置換できません。使えるフィールド：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.</source>
            <translation>パターン「{pattern}」を読み取れません：{reason}。項目：{terms}、フィルター：{filters}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a term</source>
            <translation>項</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” is not expected here</source>
            <translation>ここに「{text}」は使えません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>its parentheses are nested too deeply</source>
            <translation>括弧の入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no term “{name}”</source>
            <translation>項「{name}」はありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no filter “{name}”</source>
            <translation>フィルター「{name}」はありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>{what} is missing at the end</source>
            <translation>末尾に{what}がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a closing parenthesis</source>
            <translation>閉じ括弧</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” has no meaning</source>
            <translation>「{text}」には意味がありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a parenthesis is not closed</source>
            <translation>括弧が閉じられていません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>the arguments of “{name}” are not valid</source>
            <translation>「{name}」の引数が無効です</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>/{text}/ is not a valid regular expression</source>
            <translation>/{text}/ は有効な正規表現ではありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors or editors</source>
            <translation>著者または編者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a valid {scheme}.</source>
            <translation>「{value}」は有効な {scheme} ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Some characters were read in the wrong encoding.</source>
            <translation>一部の文字が誤った文字コードで読み取られています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not an ISBN but the number of the {type}.</source>
            <translation>「{value}」は ISBN ではなく、{type} の番号です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The month {month} has no day {day}.</source>
            <translation>{month} 月に {day} 日はありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a {field}.</source>
            <translation>「{value}」は{field}ではありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Several names are written as one: {names}.</source>
            <translation>複数の名前が 1 つにまとめて書かれています：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{name}” has initials instead of a family name.</source>
            <translation>「{name}」は姓ではなくイニシャルになっています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>It takes values from “{key}”, which is not in the library. Import that record to fill them in.</source>
            <translation>「{key}」の値を使いますが、それがライブラリにありません。補うにはそのレコードをインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {scheme} should be written “{value}”.</source>
            <translation>{scheme} は「{value}」と書くべきです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Pages should be written “{pages}”.</source>
            <translation>ページは「{pages}」と書くべきです。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>{year} is an unlikely year for a paper.</source>
            <translation>{year} 年は論文の年としては考えにくい値です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>There is a day but no month.</source>
            <translation>日がありますが、月がありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains TeX.</source>
            <translation>{field}に TeX が含まれています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The title is in all capitals.</source>
            <translation>タイトルがすべて大文字です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Names are in all capitals.</source>
            <translation>名前がすべて大文字です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Missing {field} (type {type}).</source>
            <translation>{field}がありません (種類 {type})。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains HTML.</source>
            <translation>{field}に HTML が含まれています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The page range {pages} ends before it begins.</source>
            <translation>ページ範囲 {pages} の終わりが始まりより前です。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{pages}” is not a page or page range.</source>
            <translation>「{pages}」はページでもページ範囲でもありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/naming.py" />
            <source>different {identifier}</source>
            <translation>{identifier} が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper.py" />
            <source>It has neither a title nor an author, an identifier or an abstract.</source>
            <translation>タイトルも、著者、識別子、抄録もありません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_addresses.py" />
            <source>“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.</source>
            <translation>「{address}」は論文を指していません。paperdesk://open/KEY または paperdesk://open/KEY/page/7 を使ってください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal article</source>
            <translation>雑誌論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Conference paper</source>
            <translation>会議論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Preprint</source>
            <translation>プレプリント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book</source>
            <translation>書籍</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book chapter</source>
            <translation>書籍の章</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Thesis</source>
            <translation>学位論文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Report</source>
            <translation>報告書</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Proceedings</source>
            <translation>会議録</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Dataset</source>
            <translation>データセット</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Software</source>
            <translation>ソフトウェア</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Patent</source>
            <translation>特許</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal or book</source>
            <translation>雑誌または書籍</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>journal or book</source>
            <translation>雑誌または書籍</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Volume</source>
            <translation>巻</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Issue</source>
            <translation>号</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Publisher</source>
            <translation>出版社</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>publisher or institution</source>
            <translation>出版社または機関</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Series</source>
            <translation>シリーズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>series</source>
            <translation>シリーズ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Edition</source>
            <translation>版</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>edition</source>
            <translation>版</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>categories</source>
            <translation>分野</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other fields</source>
            <translation>その他のフィールド</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>other fields</source>
            <translation>その他のフィールド</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different volume</source>
            <translation>巻が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different number</source>
            <translation>番号が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different pages</source>
            <translation>ページが異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different year</source>
            <translation>年が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Choose one of: {known}.</source>
            <translation>「{clause}」は正しくありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>{mistake}</source>
            <translation>{mistake}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Did you mean {near}?</source>
            <translation>「{clause}」は正しくありません。{near} のことですか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>There is no field “{name}”. Did you mean {near}?</source>
            <translation>フィールド「{name}」はありません。{near} のことですか？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a date or period, such as {field}:&lt;7d or {field}:2026-01.</source>
            <translation>「{clause}」は正しくありません。{field}:&lt;7d や {field}:2026-01 のように、日付または期間を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:&gt;5.</source>
            <translation>「{clause}」は正しくありません。{field}:2..9 や {field}:&gt;5 のように、数値または範囲を指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hide (dismiss from inbox)</source>
            <translation>隠す (受信箱から除外)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notify me</source>
            <translation>通知する</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hidden by the rule “{rule}”</source>
            <translation>ルール「{rule}」で非表示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Tagged by the rule “{rule}”</source>
            <translation>ルール「{rule}」でタグ付け</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Starred by the rule “{rule}”</source>
            <translation>ルール「{rule}」でスター</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Kept by the rule “{rule}”</source>
            <translation>ルール「{rule}」で保管</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notified by the rule “{rule}”</source>
            <translation>ルール「{rule}」で通知</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.</source>
            <translation>「{text}」はルールの操作ではありません。次から選んでください：hide、star、keep、notify、tag:NAME。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>「{text}」は有効な期間ではありません。30d、2w、6m、1y、または 2027-01-31 のような日付で書いてください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same {identifier}</source>
            <translation>{identifier} が同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same entry</source>
            <translation>同じ項目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but one is about the other</source>
            <translation>ただし一方は他方を論じている</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but {what}</source>
            <translation>ただし{what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but a recurring title</source>
            <translation>ただし繰り返し使われるタイトル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different edition</source>
            <translation>版が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different language</source>
            <translation>言語が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different authors</source>
            <translation>ただし著者が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different title</source>
            <translation>ただしタイトルが異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same authors</source>
            <translation>著者が同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same address</source>
            <translation>アドレスが同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same title</source>
            <translation>タイトルが同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different day</source>
            <translation>日が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>a short title, which may recur</source>
            <translation>重なりやすい短いタイトル</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different address</source>
            <translation>アドレスが異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>nearly the same title</source>
            <translation>タイトルがほぼ同じ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>another version of the work</source>
            <translation>著作の別バージョン</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>authors in common</source>
            <translation>共通の著者がいる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>one is called a review</source>
            <translation>一方は書評</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but different numbers or symbols in the title</source>
            <translation>ただしタイトルの数字や記号が異なる</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>names in a different script</source>
            <translation>名前の文字体系が異なる</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Starred {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件にスターを付けました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unstarred {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件のスターを外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as read</source>
            <translation>
                <numerusform>論文 {n} 件を既読にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as unread</source>
            <translation>
                <numerusform>論文 {n} 件を未読にしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all above as read</source>
            <translation>ここまですべて既読にしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all as read</source>
            <translation>すべて既読にしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件を保管しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Dismissed {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件を除外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to the trash</source>
            <translation>
                <numerusform>論文 {n} 件をゴミ箱に移動しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件を復元しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to {place}</source>
            <translation>
                <numerusform>論文 {n} 件を{place}に移動しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to the reading list</source>
            <translation>
                <numerusform>論文 {n} 件をリーディングリストに追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from the reading list</source>
            <translation>
                <numerusform>論文 {n} 件をリーディングリストから外しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Finished reading {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件を読了にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers to read again</source>
            <translation>
                <numerusform>論文 {n} 件を未読了に戻しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Reordered the reading list</source>
            <translation>リーディングリストを並べ替えました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the reading status of {title}</source>
            <translation>{title} の読書状況を変更しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers from a backup</source>
            <translation>
                <numerusform>論文 {n} 件をバックアップから復元しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件を編集しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited details</source>
            <translation>書誌情報を編集しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed {field}</source>
            <translation>{field}を変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed title</source>
            <translation>タイトルを変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed authors</source>
            <translation>著者を変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose another value</source>
            <translation>別の値を選んだ</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose between the values of two devices</source>
            <translation>2 台のデバイスの値から選んだ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} papers that two devices had</source>
            <translation>
                <numerusform>2 台のデバイスにあった論文 {n} 件を統合しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Replaced text in {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件のテキストを置換しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fixed {n} problems in references</source>
            <translation>
                <numerusform>参考文献の問題 {n} 件を修正しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Filled in details of “{title}”</source>
            <translation>「{title}」の書誌情報を補いました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the author name {name} into {into}</source>
            <translation>著者名 {name} を {into} に統合しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged name variants of {n} authors</source>
            <translation>
                <numerusform>著者 {n} 名の表記を統合しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the citation key pattern</source>
            <translation>引用キーのパターンを変更しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created new citation keys for {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件の引用キーを新しくしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged “{key}” into “{into}”</source>
            <translation>「{key}」を「{into}」に統合しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} duplicates</source>
            <translation>
                <numerusform>重複 {n} 件を統合しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept both papers</source>
            <translation>両方の論文を残しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept two versions of one work</source>
            <translation>同じ著作の 2 つのバージョンを残しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked two papers as different</source>
            <translation>2 つの論文を別のものとしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} papers</source>
            <translation>
                <numerusform>論文 {n} 件をインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {name}</source>
            <translation>{name} をインポートしました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} files</source>
            <translation>
                <numerusform>ファイル {n} 個をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} PDFs</source>
            <translation>
                <numerusform>PDF {n} 件をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers by identifier</source>
            <translation>
                <numerusform>識別子で論文 {n} 件を追加しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Attached {name}</source>
            <translation>{name} を添付しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the file {name}</source>
            <translation>ファイル {name} を削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched the PDF of {key}</source>
            <translation>{key} の PDF を取得しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched {n} PDFs</source>
            <translation>
                <numerusform>PDF {n} 件を取得しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Tagged {n} papers “{names}”</source>
            <translation>
                <numerusform>論文 {n} 件にタグ「{names}」を付けました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the tag “{name}”</source>
            <translation>タグ「{name}」を付けました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the tag “{name}”</source>
            <translation>タグ「{name}」を外しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed the tag “{name}”</source>
            <translation>タグ「{name}」の名前を変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the tag “{name}”</source>
            <translation>タグ「{name}」を移動しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the tag “{name}” into “{into}”</source>
            <translation>タグ「{name}」を「{into}」に統合しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} tags into “{into}”</source>
            <translation>
                <numerusform>タグ {n} 個を「{into}」に統合しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured the tag “{name}”</source>
            <translation>タグ「{name}」の色を変更しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured {n} tags</source>
            <translation>
                <numerusform>タグ {n} 個の色を変更しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the tag “{name}”</source>
            <translation>タグ「{name}」を削除しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted {n} tags</source>
            <translation>
                <numerusform>タグ {n} 個を削除しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added a note</source>
            <translation>メモを追加しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited a note</source>
            <translation>メモを編集しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted a note</source>
            <translation>メモを削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored an earlier version of a note</source>
            <translation>メモを以前のバージョンに戻しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Toggled a checkbox in a note</source>
            <translation>メモのチェックボックスを切り替えました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Highlighted: {quote}</source>
            <translation>ハイライト：{quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Underlined: {quote}</source>
            <translation>下線：{quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked an area</source>
            <translation>領域をマークしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Placed a note</source>
            <translation>メモを置きました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Commented on an annotation</source>
            <translation>注釈にコメントしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured an annotation {color}</source>
            <translation>注釈の色を{color}にしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted an annotation</source>
            <translation>注釈を削除しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} annotations</source>
            <translation>
                <numerusform>注釈 {n} 件をインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created the collection “{name}”</source>
            <translation>コレクション「{name}」を作成しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to “{name}”</source>
            <translation>
                <numerusform>論文 {n} 件を「{name}」に追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from “{name}”</source>
            <translation>
                <numerusform>論文 {n} 件を「{name}」から外しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the collection “{name}”</source>
            <translation>コレクション「{name}」を移動しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the collection “{name}” into “{into}”</source>
            <translation>コレクション「{name}」を「{into}」に統合しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the collection “{name}”</source>
            <translation>コレクション「{name}」を削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the search “{name}”</source>
            <translation>検索「{name}」を保存しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the saved search “{name}”</source>
            <translation>保存した検索「{name}」を削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed “{name}”</source>
            <translation>「{name}」の名前を変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved “{name}”</source>
            <translation>「{name}」を移動しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Followed {name}</source>
            <translation>{name} を購読しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the feeds from {name}</source>
            <translation>{name} のフィードを追加しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {name}</source>
            <translation>{name} の購読をやめました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {n} feeds</source>
            <translation>
                <numerusform>フィード {n} 件の購読をやめました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set the refresh schedule of {name}: {schedule}</source>
            <translation>{name} の更新間隔を設定した：{schedule}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set how long papers from {name} stay in the inbox: {retention}</source>
            <translation>{name} の論文を受信箱に置く期間を設定した：{retention}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} feeds to {folder}</source>
            <translation>
                <numerusform>フィード {n} 件を {folder} に移動しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the folder {name}</source>
            <translation>フォルダー {name} を移動しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the folder {name}</source>
            <translation>フォルダー {name} を削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the rule “{name}”</source>
            <translation>ルール「{name}」を保存しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the rule “{name}”</source>
            <translation>ルール「{name}」を削除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant wrote a note on {key}</source>
            <translation>アシスタントが {key} にメモを書きました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant changed the tags of {key}</source>
            <translation>アシスタントが {key} のタグを変更しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant starred {key}</source>
            <translation>アシスタントが {key} にスターを付けました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant unstarred {key}</source>
            <translation>アシスタントが {key} のスターを外しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant added {key} to “{name}”</source>
            <translation>アシスタントが {key} を「{name}」に追加しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} added {n} papers</source>
            <translation>
                <numerusform>{program} が論文 {n} 件を追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} papers</source>
            <translation>
                <numerusform>{program} が論文 {n} 件を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} wrote {n} notes</source>
            <translation>
                <numerusform>{program} がメモ {n} 件を書きました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} moved {n} papers to the trash</source>
            <translation>
                <numerusform>{program} が論文 {n} 件をゴミ箱に移動しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} items</source>
            <translation>
                <numerusform>{program} が項目 {n} 件を削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} collections</source>
            <translation>
                <numerusform>{program} がコレクション {n} 件を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} collections</source>
            <translation>
                <numerusform>{program} がコレクション {n} 件を削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} tags</source>
            <translation>
                <numerusform>{program} がタグ {n} 個を削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} saved searches</source>
            <translation>
                <numerusform>{program} が保存した検索 {n} 件を変更しました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Linked {name}</source>
            <translation>{name} をリンクしました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unlinked {name}</source>
            <translation>{name} のリンクを解除しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Repaired the library</source>
            <translation>ライブラリを修復しました</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/feed_addresses.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective theory.</source>
            <translation>「{text}」は Web アドレスではありません。アドレスは https:// または http:// で始まります。arXiv の分野 (cs.LG)、arXiv の検索式 (au:tegmark AND grokking)、hf:daily、hf:search effective theory も入力できます。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address or its query.</source>
            <translation>アドレスまたはその検索式を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It requires a login, which PaperDesk does not support.</source>
            <translation>ログインが必要ですが、PaperDesk は対応していません。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It denies access to PaperDesk.</source>
            <translation>PaperDesk のアクセスが拒否されました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address.</source>
            <translation>アドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It no longer exists. Look for a new address.</source>
            <translation>もう存在しません。新しいアドレスを探してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} took longer than {seconds} s. Try again later.</source>
            <translation>{host} の応答に {seconds} 秒以上かかりました。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>“{address}” is not a valid web address. Check it for typing errors.</source>
            <translation>「{address}」は有効な Web アドレスではありません。入力ミスがないか確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. {advice}</source>
            <translation>{host} の応答は {answer} でした。{advice}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} redirects in a loop. Check the address.</source>
            <translation>{host} のリダイレクトが循環しています。アドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} did not respond in time. Try again later.</source>
            <translation>{host} が時間内に応答しませんでした。後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be trusted: its encryption or certificate is not in order. Check the address.</source>
            <translation>{host} は信頼できません。暗号化または証明書に問題があります。アドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be reached. Check your internet connection.</source>
            <translation>{host} に接続できません。インターネット接続を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} broke off, or does not answer as a web server does. Check the address, or try again later.</source>
            <translation>{host} が接続を切ったか、Web サーバーらしい応答をしません。アドレスを確認するか、後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. Try again in {span}.</source>
            <translation>{host} の応答は {answer} でした。{span}後にもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Try again later.</source>
            <translation>後でもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{address} is larger than {size_mb} MB and was not downloaded.</source>
            <translation>{address} は {size_mb} MB を超えるため、ダウンロードしませんでした。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>The refresh was cancelled.</source>
            <translation>更新をキャンセルしました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.</source>
            <translation>メールサーバーまたは宛先が設定されていません。ウィンドウの「メニュー」、「ファイル」、「メール設定」で設定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>“{security}” is not a connection security option. Choose one of: {known}.</source>
            <translation>「{security}」は接続のセキュリティの選択肢にありません。次から選んでください：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>it rejects the recipient.</source>
            <translation>宛先が拒否されました。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No password is stored for {user}. Set it in the window: Menu, File, Mail settings.</source>
            <translation>{user} のパスワードが保存されていません。ウィンドウの「メニュー」、「ファイル」、「メール設定」で設定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} rejected the user name or password. Check both.</source>
            <translation>{server} がユーザー名またはパスワードを拒否しました。両方を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} does not support these settings: {reason}.</source>
            <translation>{server} はこの設定に対応していません：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} did not accept the message: {reason} Check the settings.</source>
            <translation>{server} がメールを受け付けませんでした：{reason} 設定を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} cannot be reached on port {port}. Check both, and your internet connection.</source>
            <translation>ポート {port} で {server} に接続できません。両方とインターネット接続を確認してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring cannot be opened: {reason}. Unlock it and try again.</source>
            <translation>システムのキーリングを開けません：{reason}。ロックを解除して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring did not accept the password: {reason}. Unlock it and try again.</source>
            <translation>システムのキーリングがパスワードを受け付けませんでした：{reason}。ロックを解除して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>Storing the password in the system keyring needs the package “keyring”. Install it with: pip install 'paperdesk[keyring]'</source>
            <translation>パスワードをシステムのキーリングに保存するには、パッケージ「keyring」が必要です。インストールするには：pip install 'paperdesk[keyring]'</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/own_network.py" />
            <source>{host} redirects to {peer} on your own network. The redirect was not followed.</source>
            <translation>{host} が自分のネットワーク内の {peer} にリダイレクトしました。リダイレクトには従っていません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>a moment</source>
            <translation>しばらく</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/index_folder.py" />
            <source>The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. Until then, only titles, authors, abstracts, tags and notes are searched.</source>
            <translation>{folder} の索引に書き込めません ({reason})。空き容量を確保するか、フォルダーに書き込めるようにしてください。それまでは、タイトル、著者、抄録、タグ、メモだけを検索します。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/relevance.py" />
            <source>Showing results for “{query}”.</source>
            <translation>「{query}」の結果を表示しています。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix the file or move it away, or name the library with --library.</source>
            <translation>{file} の設定を読み取れません ({reason})。このため、ライブラリの場所がわかりません。ファイルを直すか移動するか、--library でライブラリを指定してください。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not a text file</source>
            <translation>テキストファイルではありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not valid TOML</source>
            <translation>有効な TOML ではありません</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it cannot be opened</source>
            <translation>開けません</translation>
        </message>
        <message>
            <source>After</source>
            <translation type="vanished">変更後</translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="vanished">変更前</translation>
        </message>
        <message>
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: packaging/run setup --all</source>
            <translation type="vanished">整形した引用には pandoc 3 が必要ですが、インストールされていません。インストールするには：packaging/run setup --all</translation>
        </message>
        <message>
            <source>It finds PaperDesk once Settings, Other programs, is on.</source>
            <translation type="vanished">「設定」の「ほかのプログラム」をオンにすると、Writer から PaperDesk を使えます。</translation>
        </message>
        <message>
            <source>LibreOffice did not do it: {reason} Close LibreOffice and try again.</source>
            <translation type="vanished">LibreOffice が実行できませんでした：{reason} LibreOffice を閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <source>No pairs left to decide on.</source>
            <translation type="vanished">判断が必要な組はもうありません。</translation>
        </message>
        <message>
            <source>No rules yet. Create one on the right.</source>
            <translation type="vanished">まだルールがありません。右側で作成してください。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="vanished">理由</translation>
        </message>
        <message>
            <source>Text after the citation, with --style, such as: p. 3.</source>
            <translation type="vanished">引用の後の文字列 (--style と併用)。例：p. 3。</translation>
        </message>
        <message>
            <source>Text before the citation, with --style, such as: see.</source>
            <translation type="vanished">引用の前の文字列 (--style と併用)。例：see。</translation>
        </message>
        <message>
            <source>This library is not in a lab. The manual page “Devices” explains how to create or join one.</source>
            <translation type="vanished">このライブラリは研究室に参加していません。作成と参加の方法は、マニュアルの「デバイス」にあります。</translation>
        </message>
        <message>
            <source>Turn all citations and the bibliography into plain text? They can then no longer be refreshed.</source>
            <translation type="vanished">すべての引用と参考文献一覧を通常のテキストに変換しますか？変換すると、更新できなくなります。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="vanished">理由</translation>
        </message>
        <message>
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: packaging/run setup --all</source>
            <translation type="vanished">pandoc 3 がないと、スタイルの細部が正しくないことがあります。インストールするには：packaging/run setup --all</translation>
        </message>
    </context>
</TS>
