@echo off
rem Sets PaperDesk up and opens it, as packaging/run does elsewhere. Needs Python 3.11 or newer from python.org.
setlocal
where py >nul 2>nul && (set "python=py -3") || (set "python=python")
%python% -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>nul
if errorlevel 1 (
    echo PaperDesk needs Python 3.11 or newer. Install it from python.org or the Microsoft Store, then start again. 1>&2
    exit /b 1
)
%python% -I "%~dp0bootstrap.py" %*
exit /b %errorlevel%
